package io.github.danakit.runtime.signing;

import io.github.danakit.runtime.Action;
import io.github.danakit.runtime.OutcomeKind;
import io.github.danakit.runtime.ResultStatuses;
import io.github.danakit.runtime.http.Headers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
 * @param statuses what the status of an answer means, where answers carry one beside the code
 * @param envelope how messages are wrapped, null when the signature stands in a header
 * @param fields which fields whoever signs fills in, null when the signature stands elsewhere
 * @param replaces schemes that a partner may choose this one in place of
 * @param tokens placeholders that tokens fill, which a server checks
 */
public record SigningScheme(
        String id,
        String text,
        String algorithm,
        List<SchemeHeader> headers,
        AnswerMembers answer,
        Refusals refusals,
        ResultStatuses statuses,
        @Nullable EnvelopeForm envelope,
        @Nullable FieldForm fields,
        List<SigningScheme> replaces,
        List<String> tokens) {
    /** Placeholder of the signed time. */
    static final String TIMESTAMP = "{timestamp}";
    /** Placeholder of the signature. */
    static final String SIGNATURE = "{signature}";

    /** Copies the lists. */
    public SigningScheme {
        headers = List.copyOf(headers);
        replaces = List.copyOf(replaces);
        tokens = List.copyOf(tokens);
    }

    /** A scheme of this name that knows nothing else yet. */
    public static SigningScheme named(String id) {
        return new SigningScheme(
                id,
                "",
                "",
                List.of(),
                new AnswerMembers("", ""),
                Refusals.NONE,
                ResultStatuses.NONE,
                null,
                null,
                List.of(),
                List.of());
    }

    /** The text that is signed. */
    public SigningScheme text(String text) {
        return new SigningScheme(
                id, text, algorithm, headers, answer, refusals, statuses, envelope, fields, replaces, tokens);
    }

    /** The algorithm. */
    public SigningScheme algorithm(String algorithm) {
        return new SigningScheme(
                id, text, algorithm, headers, answer, refusals, statuses, envelope, fields, replaces, tokens);
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
        return new SigningScheme(
                id, text, algorithm, more, answer, refusals, statuses, envelope, fields, replaces, tokens);
    }

    /** The members of an answer that carry code and text. */
    public SigningScheme answer(String code, String message) {
        return answer(code, message, "", "");
    }

    /** The members of an answer that carry code, text, name of the code and status; see {@link AnswerMembers}. */
    public SigningScheme answer(String code, String message, String name, String status) {
        return answer(new AnswerMembers(code, message, name, status, answer.success()));
    }

    /** The form of codes that are successes whether they are listed or not; see {@link AnswerMembers}. */
    public SigningScheme success(String form) {
        return answer(answer.withSuccess(form));
    }

    private SigningScheme answer(AnswerMembers members) {
        return new SigningScheme(
                id, text, algorithm, headers, members, refusals, statuses, envelope, fields, replaces, tokens);
    }

    /** The wording of one refusal; {@code {service}} in the code stands for the operation's service code. */
    public SigningScheme refusal(Refusal refusal, int http, String code, String message) {
        return refusal(refusal, http, code, message, "", "");
    }

    /** The wording of one refusal in a protocol whose codes have a name and a status. */
    public SigningScheme refusal(Refusal refusal, int http, String code, String message, String name, String status) {
        Refusals more = refusals.with(refusal, new Refusals.Row(http, code, message, name, status));
        return new SigningScheme(
                id, text, algorithm, headers, answer, more, statuses, envelope, fields, replaces, tokens);
    }

    /** What a status of an answer means. */
    public SigningScheme status(String status, OutcomeKind outcome, Action action) {
        ResultStatuses more = statuses.with(status, outcome, action);
        return new SigningScheme(
                id, text, algorithm, headers, answer, refusals, more, envelope, fields, replaces, tokens);
    }

    /** How messages are wrapped. */
    public SigningScheme envelope(EnvelopeForm form) {
        return new SigningScheme(
                id, text, algorithm, headers, answer, refusals, statuses, form, fields, replaces, tokens);
    }

    /** Which fields whoever signs fills in. */
    public SigningScheme fields(FieldForm form) {
        return new SigningScheme(
                id, text, algorithm, headers, answer, refusals, statuses, envelope, form, replaces, tokens);
    }

    /** A partner may choose this scheme in place of the other one. */
    public SigningScheme replaces(SigningScheme other) {
        List<SigningScheme> more = new ArrayList<>(replaces);
        more.add(other);
        return new SigningScheme(
                id, text, algorithm, headers, answer, refusals, statuses, envelope, fields, more, tokens);
    }

    /** A token fills this placeholder. */
    public SigningScheme token(String placeholder) {
        List<String> more = new ArrayList<>(tokens);
        more.add(placeholder);
        return new SigningScheme(
                id, text, algorithm, headers, answer, refusals, statuses, envelope, fields, replaces, more);
    }

    /** The first header that carries this placeholder, perhaps with words around it, and nothing else. */
    Optional<SchemeHeader> carrier(String placeholder) {
        return headers.stream()
                .filter(header -> TextTemplate.parse(header.template()).names().equals(List.of(placeholder)))
                .findFirst();
    }

    /**
     * The value of a placeholder in the headers of a message, without the words around it; empty when its header is
     * absent, came twice or has another form.
     */
    public String valueIn(Headers message, String placeholder) {
        SchemeHeader carrier = carrier(placeholder).orElse(null);
        List<String> values = carrier == null ? List.of() : message.all(carrier.name());
        if (carrier == null || values.size() != 1) {
            return "";
        }
        String value = TextTemplate.parse(carrier.template()).valueIn(values.get(0));
        return value == null ? "" : value;
    }

    /** Did a header come that carries this placeholder, whatever is in it? */
    public boolean isCarried(Headers message, String placeholder) {
        return carrier(placeholder)
                .filter(carrier -> message.first(carrier.name()).isPresent())
                .isPresent();
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

    /** Of the name alone: schemes are looked up in every call, and what is in them hardly tells them apart. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
