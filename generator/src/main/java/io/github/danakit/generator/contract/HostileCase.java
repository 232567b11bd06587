package io.github.danakit.generator.contract;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What can be wrong or odd with a message that DANA seems to send. A Pact cannot say "sign this wrongly", so each case
 * is a reserved provider state: whoever replays the contract reads it and prepares the message accordingly.
 */
enum HostileCase {
    /** Signed with a key that nobody knows. */
    WRONG_SIGNATURE("with a wrong signature", "unauthorized", true),
    /** The body was changed after it was signed. */
    TAMPERED_BODY("with a body changed after signing", "unauthorized", true),
    /** The signature belongs to a message for another path. */
    OTHER_PATH("with the signature of another path", "unauthorized", true),
    /** Rightly signed, but its head names another partner: DANA signs for all of them with one key. */
    OTHER_PARTNER("for another partner", "unauthorized", false),
    /** Rightly signed, but its head names another function. */
    OTHER_FUNCTION("for another function", "unauthorized", false),
    /** Rightly signed, a day ago. */
    STALE_TIME("with a stale time", "unauthorized", false),
    /** Without its signature. */
    MISSING_SIGNATURE("without signature", "unauthorized", false),
    /** Without the signed time. */
    MISSING_TIMESTAMP("without time", "unauthorized", false),
    /** Rightly signed, but not JSON. */
    BROKEN_BODY("with a broken body", "malformed", false),
    /** The same bytes and headers a second time. */
    REPLAYED("replayed", "", true),
    /** The same body in a new message, rightly signed: a redelivery. */
    DELIVERED_AGAIN("delivered again", "", true),
    /** With members that no document names. */
    UNKNOWN_MEMBERS("with unknown members", "", true);

    private final String words;
    private final String refusal;
    private final boolean strict;

    HostileCase(String words, String refusal, boolean strict) {
        this.words = words;
        this.refusal = refusal;
        this.strict = strict;
    }

    /** How descriptions go on after the name of the operation. */
    String words() {
        return words;
    }

    /** Refusal of the security scheme that answers it; empty where the message is to be taken as an ordinary one. */
    String refusal() {
        return refusal;
    }

    /** Whether exactly this refusal is expected, or any from 400 to 499. */
    boolean strict() {
        return strict;
    }

    /** Name of the provider state. */
    String state() {
        return "a message " + words;
    }

    /** Whether the scheme has what this case attacks. */
    boolean fits(ContractOperation operation) {
        var signing = operation.signing();
        if (!refusal.isEmpty() && !signing.path("refusals").has(refusal) && !statusIsTheCode(operation)) {
            return false;
        }
        String text = signing.path("text").asText();
        return switch (this) {
            case OTHER_PATH -> text.contains("{path}");
            case OTHER_PARTNER -> inHead(operation, "{partnerId}");
            case OTHER_FUNCTION -> inHead(operation, "{function}");
            case TAMPERED_BODY -> text.contains("{bodyDigest}") || text.contains("{member}");
            case STALE_TIME, MISSING_TIMESTAMP -> signing.toString().contains("\"{timestamp}\"");
            case BROKEN_BODY -> operation.mediaType().endsWith("json");
            default -> true;
        };
    }

    /** Whether the head of the operation's messages has the member with this value. */
    private static boolean inHead(ContractOperation operation, String value) {
        JsonNode envelope = operation.signing().path("envelope");
        JsonNode media = operation.requestMedia();
        JsonNode head = media.at("/examples/minimal/value")
                .path(envelope.path("request").asText())
                .path(envelope.path("head").asText());
        return operation.signing().at("/heads/request").properties().stream()
                .anyMatch(member -> member.getValue().asText().equals(value) && head.has(member.getKey()));
    }

    /** Whether a refusal is told by its HTTP status alone. */
    static boolean statusIsTheCode(ContractOperation operation) {
        return operation.signing().at("/answer/code").asText().equals("{http}")
                && !operation.signing().has("envelope");
    }
}
