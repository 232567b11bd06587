package io.github.danakit.runtime.client;

import io.github.danakit.runtime.CodeTable;
import io.github.danakit.runtime.OutcomeKind;
import io.github.danakit.runtime.TransactionStatuses;
import io.github.danakit.runtime.signing.EnvelopeFunction;
import io.github.danakit.runtime.signing.SigningScheme;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is known about one operation; data of the generated code, made by {@link #builder}.
 *
 * @param <Q> type of the request
 * @param <A> type of the answer
 * @param id stable id, for example {@code payment-gateway.query-payment}
 * @param name name of the generated method
 * @param method HTTP method in capitals
 * @param path path with leading slash, as it is signed
 * @param requestType class of the request
 * @param answerType class of the answer
 * @param signing what is signed and how
 * @param serviceCode two digits that response codes of the operation carry, may be empty
 * @param timeout how long one attempt may take in all
 * @param movesMoney whether a lost or repeated call can move money twice or not at all
 * @param reference member of the request with the partner's own reference, null when there is none
 * @param echoes members of the answer that repeat what the request said, with the members of the request
 * @param carried members of the request that repeat what goes beside it, with the placeholders of signature schemes
 * @param attempts most attempts that DANA wants for one request, 0 when it names none
 * @param noAnswer what DANA wants to be assumed after those attempts
 * @param codes documented codes
 * @param transactions statuses of the payment that the answer or message is about, null when it tells none
 * @param aliases older paths under which the operation is still called
 * @param endsToken whether it makes the token of the customer worthless on whose behalf it is called
 * @param variants how it is told from siblings on the same path; empty when it has none
 * @param redelivery how a repeated message is known, null when every new signature makes a new message
 * @param form whether the request travels as a form; as JSON otherwise
 * @param filled fields of the request that are filled in when it is signed
 * @param hosts hosts of its own, by the usual one of an environment
 * @param function what heads say of the operation, null where messages have no heads
 */
public record Operation<Q, A>(
        String id,
        String name,
        String method,
        String path,
        Class<Q> requestType,
        Class<A> answerType,
        SigningScheme signing,
        String serviceCode,
        Duration timeout,
        boolean movesMoney,
        @Nullable String reference,
        Map<String, String> echoes,
        Map<String, String> carried,
        int attempts,
        OutcomeKind noAnswer,
        CodeTable codes,
        @Nullable TransactionStatuses transactions,
        List<String> aliases,
        boolean endsToken,
        List<Variant> variants,
        @Nullable Redelivery redelivery,
        boolean form,
        List<String> filled,
        Map<URI, URI> hosts,
        @Nullable EnvelopeFunction function) {

    /** Copies the lists. */
    public Operation {
        echoes = Map.copyOf(echoes);
        carried = Map.copyOf(carried);
        aliases = List.copyOf(aliases);
        variants = List.copyOf(variants);
        filled = List.copyOf(filled);
        hosts = Map.copyOf(hosts);
    }

    /** Starts an operation; the signature scheme has to follow. A fragment after the path is dropped. */
    public static <Q, A> OperationBuilder<Q, A> builder(
            String id, String name, String method, String path, Class<Q> requestType, Class<A> answerType) {
        return new OperationBuilder<>(id, name, method, path, requestType, answerType);
    }

    /**
     * The same operation under another path only, for example the one that a partner registered; aliases are dropped.
     */
    public Operation<Q, A> at(String otherPath) {
        return new Operation<>(
                id,
                name,
                method,
                otherPath,
                requestType,
                answerType,
                signing,
                serviceCode,
                timeout,
                movesMoney,
                reference,
                echoes,
                carried,
                attempts,
                noAnswer,
                codes,
                transactions,
                List.of(),
                endsToken,
                variants,
                redelivery,
                form,
                filled,
                hosts,
                function);
    }

    /** Id, method and path. */
    @Override
    public String toString() {
        return id + " (" + method + " " + path + ")";
    }
}
