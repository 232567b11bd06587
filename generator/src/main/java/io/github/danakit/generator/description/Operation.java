package io.github.danakit.generator.description;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An API or SPI.
 *
 * @param ids stable ids, the operation's own first
 * @param operationId DANA's name in lower camel case
 * @param product product that it belongs to
 * @param kind {@code api} (the partner calls DANA) or {@code spi} (DANA calls the partner)
 * @param protocol {@code snap}, {@code open-api}, {@code nicepay} or {@code page}
 * @param method HTTP method
 * @param path path on the wire, without the fragment that tells siblings apart
 * @param serviceCode two digits that the operation's codes carry, or empty
 * @param timeoutSeconds seconds that DANA expects a caller to wait, or 0 when no source tells
 * @param signing name of the security scheme, or empty
 * @param attempts how often DANA asks to try without an answer, or 1
 * @param noAnswer outcome after the last attempt without an answer
 * @param reference request field with the partner's own reference, or empty
 * @param echoes members of the answer that repeat what the request said, with the members of the request
 * @param request name of the schema of what a request says, without envelope and head; absent for a page
 * @param answer name of the schema of what a good answer says
 * @param token how it hands out tokens, absent when it hands none out
 * @param endsToken whether it makes the token of a customer worthless
 * @param redelivery fields by which a repeated message is known, empty when none are named
 * @param redeliveryDays how long the sender may repeat a message, or 0
 * @param delivery how its message travels
 * @param place where it stands in the documents
 * @param resolve how its fate is found out, absent where no query tells it
 * @param transactionField body field that tells the transaction's state, or empty
 * @param requestHead head of the request where messages have one
 * @param answerHead head of the answer where messages have one
 */
public record Operation(
        List<String> ids,
        String operationId,
        String product,
        String kind,
        String protocol,
        String method,
        String path,
        List<String> aliases,
        String function,
        String version,
        String serviceCode,
        int timeoutSeconds,
        String signing,
        String status,
        String summary,
        String description,
        boolean movesMoney,
        int attempts,
        String noAnswer,
        String reference,
        Map<String, String> echoes,
        @Nullable String request,
        @Nullable String answer,
        List<Code> codes,
        String transactionField,
        List<TransactionState> transactionStates,
        List<Variant> variants,
        boolean otherwise,
        @Nullable TokenRule token,
        boolean endsToken,
        @Nullable Resolve resolve,
        List<String> redelivery,
        int redeliveryDays,
        Delivery delivery,
        Place place,
        @Nullable Head requestHead,
        @Nullable Head answerHead) {

    /**
     * The head of a message.
     *
     * @param product product that owns its schema, empty for a shared one
     * @param schema name of its schema
     * @param required members that it must have
     * @param optional other members
     */
    public record Head(String product, String schema, List<String> required, List<String> optional) {}

    /** The operation's own id. */
    public String id() {
        return ids.get(0);
    }

    /** The same with what stands in its envelopes. */
    Operation unwrapped(String requestBody, Head requestMessageHead, String answerBody, Head answerMessageHead) {
        return new Operation(
                ids,
                operationId,
                product,
                kind,
                protocol,
                method,
                path,
                aliases,
                function,
                version,
                serviceCode,
                timeoutSeconds,
                signing,
                status,
                summary,
                description,
                movesMoney,
                attempts,
                noAnswer,
                reference,
                echoes,
                requestBody,
                answerBody,
                codes,
                transactionField,
                transactionStates,
                variants,
                otherwise,
                token,
                endsToken,
                resolve,
                redelivery,
                redeliveryDays,
                delivery,
                place,
                requestMessageHead,
                answerMessageHead);
    }

    /** Whether the partner is the caller. */
    public boolean isApi() {
        return kind.equals("api");
    }

    /** A value of the field that tells a transaction's state. */
    public record TransactionState(String value, String outcome, String action, String meaning) {}

    /** A member and the value that claims a message for this operation among those of one path. */
    public record Variant(String field, String value) {}
}
