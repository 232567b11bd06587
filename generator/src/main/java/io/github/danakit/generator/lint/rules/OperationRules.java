package io.github.danakit.generator.lint.rules;

/** Operations carry what docs/description.md asks for. */
final class OperationRules implements Rule {
    private static final int LONGEST_SUMMARY = 100;

    @Override
    public void check(Library library, Findings findings) {
        for (Call call : library.calls()) {
            identity(call, findings);
            texts(call, findings);
            protocol(call, findings);
            bodies(call, findings);
        }
    }

    private static void identity(Call call, Findings findings) {
        if (call.operationId().isEmpty()) {
            findings.error("DANA-SPEC-007", call.spot(), "an operation has no operationId", "Add DANA's name for it.");
        } else if (!call.operationId().matches("[a-z][A-Za-z0-9]*")) {
            findings.warning(
                    "DANA-LINT-030",
                    call.spot().child("operationId"),
                    call.operationId() + " is not lower camel case",
                    "Write DANA's name for it like createOrder.");
        }
    }

    private static void texts(Call call, Findings findings) {
        String summary = call.spot().text("summary");
        if (summary.isEmpty() || call.spot().text("description").isEmpty()) {
            findings.warning(
                    "DANA-LINT-032",
                    call.spot(),
                    call.operationId() + " has no summary or no description",
                    "Say in one line what it does, and below when to use it.");
        } else if (summary.length() > LONGEST_SUMMARY) {
            findings.warning(
                    "DANA-LINT-032",
                    call.spot().child("summary"),
                    "the summary has " + summary.length() + " characters",
                    "Say it in " + LONGEST_SUMMARY + ", and the rest in description.");
        }
        boolean tagged = call.spot().node().path("tags").size() == 1
                && call.spot()
                        .node()
                        .at("/tags/0")
                        .asText()
                        .equals(call.document().product());
        if (!tagged) {
            findings.warning(
                    "DANA-LINT-031",
                    call.spot(),
                    call.operationId() + " has not exactly one tag, its product",
                    "Write tags: [" + call.document().product() + "].");
        }
    }

    private static void protocol(Call call, Findings findings) {
        boolean page = call.protocol().equals("page");
        boolean get = call.spot().key().equals("get");
        if (page && (!get || !call.requests().isEmpty())) {
            findings.error(
                    "DANA-LINT-033",
                    call.spot(),
                    "a page that a browser opens is a GET without a body",
                    "Describe it under get, with query parameters.");
        }
        boolean envelope = call.protocol().equals("open-api") && !call.status().equals("seed-only");
        if (envelope && !(call.spot().has("x-dana-function") && call.spot().has("x-dana-version"))) {
            findings.error(
                    "DANA-LINT-033",
                    call.spot(),
                    "an operation of the older Open API needs function and version for its head",
                    "Add x-dana-function and x-dana-version.");
        }
    }

    private static void bodies(Call call, Findings findings) {
        String id = call.operationId();
        if (id.isEmpty()) {
            return;
        }
        String name = Character.toUpperCase(id.charAt(0)) + id.substring(1);
        call.requests().forEach(media -> named(media, name + "Request", "(Envelope)?", findings));
        call.responses().stream()
                .filter(response -> response.key().startsWith("2"))
                .flatMap(response -> Call.content(response).stream())
                .forEach(media -> named(media, name + "Response", "(Envelope)?|" + name + "Return", findings));
    }

    private static void named(Spot media, String name, String rest, Findings findings) {
        Spot schema = media.child("schema");
        boolean fits = schema.isReference()
                && (schema.target().document().isCommon()
                        || schema.target().key().matches(name + rest));
        if (!fits) {
            findings.warning(
                    "DANA-LINT-034",
                    schema,
                    "the body's schema is neither shared nor called " + name,
                    "Call it " + name + ".");
        }
    }
}
