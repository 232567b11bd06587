package io.github.danakit.runtime.signing;

import java.util.ArrayList;
import java.util.List;

/**
 * What has to be known to sign or verify: the text, the algorithm, and which header carries what. Data of the generated
 * code; every method returns a copy.
 *
 * @param id name of the scheme
 * @param text text that is signed, with placeholders
 * @param algorithm name in the Java Security Standard, for example {@code SHA256withRSA}
 * @param headers headers in the order in which they are sent
 * @param answer where answers carry their code
 * @param refusals how refusals are worded
 */
public record SigningScheme(
        String id, String text, String algorithm, List<SchemeHeader> headers, AnswerMembers answer, Refusals refusals) {
    /** Placeholder of the signed time. */
    static final String TIMESTAMP = "{timestamp}";
    /** Placeholder of the signature. */
    static final String SIGNATURE = "{signature}";

    /** Copies the list of headers. */
    public SigningScheme {
        headers = List.copyOf(headers);
    }

    /** A scheme of this name that knows nothing else yet. */
    public static SigningScheme named(String id) {
        return new SigningScheme(id, "", "", List.of(), new AnswerMembers("", ""), Refusals.NONE);
    }

    /** The text that is signed. */
    public SigningScheme text(String text) {
        return new SigningScheme(id, text, algorithm, headers, answer, refusals);
    }

    /** The algorithm. */
    public SigningScheme algorithm(String algorithm) {
        return new SigningScheme(id, text, algorithm, headers, answer, refusals);
    }

    /** One more header, which every message has. */
    public SigningScheme header(String name, String template) {
        return plus(new SchemeHeader(name, template, false));
    }

    /** One more header, which is left out without a value. */
    public SigningScheme optionalHeader(String name, String template) {
        return plus(new SchemeHeader(name, template, true));
    }

    private SigningScheme plus(SchemeHeader header) {
        List<SchemeHeader> more = new ArrayList<>(headers);
        more.add(header);
        return new SigningScheme(id, text, algorithm, more, answer, refusals);
    }

    /** The members of an answer that carry code and text. */
    public SigningScheme answer(String code, String message) {
        return new SigningScheme(id, text, algorithm, headers, new AnswerMembers(code, message), refusals);
    }

    /** The wording of one refusal; {@code {service}} in the code stands for the operation's service code. */
    public SigningScheme refusal(Refusal refusal, int http, String code, String message) {
        Refusals more = refusals.with(refusal, http, code, message);
        return new SigningScheme(id, text, algorithm, headers, answer, more);
    }

    /**
     * Name of the header that carries exactly this placeholder, for example {@code {externalId}}; empty when none does.
     */
    public String headerOf(String placeholder) {
        for (SchemeHeader header : headers) {
            if (header.template().equals(placeholder)) {
                return header.name();
            }
        }
        return "";
    }
}
