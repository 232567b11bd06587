package io.github.danakit.generator.lint.rules;

/** A waiver that waives nothing would hide the next mistake; runs after all other rules. */
final class WaiverRule implements Rule {

    @Override
    public void check(Library library, Findings findings) {
        for (Call call : library.calls()) {
            for (Spot waiver : call.spot().child(Findings.WAIVED).children()) {
                if (!findings.isUsed(waiver)) {
                    findings.warning(
                            "DANA-LINT-060", waiver, waiver.key() + " is waived, but not broken here", "Remove it.");
                }
            }
        }
    }
}
