package io.github.danakit.runtime.client;

import io.github.danakit.runtime.CodeTable;
import io.github.danakit.runtime.OutcomeKind;
import io.github.danakit.runtime.TransactionStatuses;
import io.github.danakit.runtime.signing.EnvelopeFunction;
import io.github.danakit.runtime.signing.EnvelopeHead;
import io.github.danakit.runtime.signing.SigningScheme;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects what is known about an operation. Used once, by generated code. */
public final class OperationBuilder<Q, A> {
    private static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(30);

    private final String id;
    private final String name;
    private final String method;
    private final String path;
    private final Class<Q> requestType;
    private final Class<A> answerType;
    private @Nullable SigningScheme signing;
    private String serviceCode = "";
    private Duration timeout = DEFAULT_TIMEOUT;
    private boolean movesMoney;
    private @Nullable String reference;
    private final Map<String, String> echoes = new LinkedHashMap<>();
    private final Map<String, String> carried = new LinkedHashMap<>();
    private int attempts;
    private OutcomeKind noAnswer = OutcomeKind.UNKNOWN;
    private CodeTable codes = CodeTable.of();
    private @Nullable TransactionStatuses transactions;
    private boolean endsToken;
    private @Nullable Redelivery redelivery;
    private final List<String> aliases = new ArrayList<>();
    private final List<Variant> variants = new ArrayList<>();
    private final List<String> filled = new ArrayList<>();
    private final Map<URI, URI> hosts = new LinkedHashMap<>();
    private boolean form;
    private @Nullable EnvelopeFunction function;

    OperationBuilder(String id, String name, String method, String path, Class<Q> requestType, Class<A> answerType) {
        this.id = id;
        this.name = name;
        this.method = method;
        this.path = withoutFragment(path);
        this.requestType = requestType;
        this.answerType = answerType;
    }

    /** Siblings on one path are written with a fragment, which HTTP never sends. */
    private static String withoutFragment(String path) {
        int fragment = path.indexOf('#');
        return fragment < 0 ? path : path.substring(0, fragment);
    }

    /** What is signed and how. */
    public OperationBuilder<Q, A> signing(SigningScheme signing) {
        this.signing = signing;
        return this;
    }

    /** Two digits that the response codes carry. */
    public OperationBuilder<Q, A> serviceCode(String serviceCode) {
        this.serviceCode = serviceCode;
        return this;
    }

    /** How long one attempt may take; 30 unless given. */
    public OperationBuilder<Q, A> timeoutSeconds(int seconds) {
        this.timeout = Duration.ofSeconds(seconds);
        return this;
    }

    /** A lost or repeated call can move money twice or not at all. */
    public OperationBuilder<Q, A> movesMoney() {
        this.movesMoney = true;
        return this;
    }

    /** Member of the request with the partner's own reference. */
    public OperationBuilder<Q, A> reference(String member) {
        this.reference = member;
        return this;
    }

    /** Members of the answer that say what members of this name in the request said. */
    public OperationBuilder<Q, A> echoes(String... members) {
        for (String member : members) {
            echoes.put(member, member);
        }
        return this;
    }

    /** A member of the answer that says what another member of the request said. */
    public OperationBuilder<Q, A> echo(String ofAnswer, String ofRequest) {
        echoes.put(ofAnswer, ofRequest);
        return this;
    }

    /** A member of the request that repeats what fills this placeholder of the signature scheme. */
    public OperationBuilder<Q, A> carries(String member, String placeholder) {
        carried.put(member, placeholder);
        return this;
    }

    /** Most attempts for one request, and what to assume when none was answered. */
    public OperationBuilder<Q, A> noAnswer(int attempts, OutcomeKind outcome) {
        this.attempts = attempts;
        this.noAnswer = outcome;
        return this;
    }

    /** Documented codes. */
    public OperationBuilder<Q, A> codes(CodeTable codes) {
        this.codes = codes;
        return this;
    }

    /** Statuses of the payment that the answer or message is about. */
    public OperationBuilder<Q, A> transactions(TransactionStatuses transactions) {
        this.transactions = transactions;
        return this;
    }

    /** A success makes the token of the customer worthless. */
    public OperationBuilder<Q, A> endsToken() {
        this.endsToken = true;
        return this;
    }

    /** The request travels as a form. */
    public OperationBuilder<Q, A> form() {
        this.form = true;
        return this;
    }

    /** Fields of the request that are filled in when it is signed. */
    public OperationBuilder<Q, A> filled(String... fields) {
        filled.addAll(List.of(fields));
        return this;
    }

    /** The host that serves the operation in one environment, where it is not the usual one. */
    public OperationBuilder<Q, A> host(Environment environment, String base) {
        hosts.put(environment.baseUri(), URI.create(base));
        return this;
    }

    /** One more path under which the operation is still called. */
    public OperationBuilder<Q, A> alias(String path) {
        aliases.add(withoutFragment(path));
        return this;
    }

    /** Messages with this value in this member belong to the operation; any one of several variants is enough. */
    public OperationBuilder<Q, A> variant(String member, String value) {
        variants.add(new Variant(member, value));
        return this;
    }

    /** Messages that agree in these members say the same; they may come again for so many days, 0 when unknown. */
    public OperationBuilder<Q, A> redelivery(int days, String... members) {
        this.redelivery = new Redelivery(List.of(members), days);
        return this;
    }

    /** Messages that no sibling on the path claims belong to the operation. */
    public OperationBuilder<Q, A> otherwise() {
        variants.add(Variant.OTHERWISE);
        return this;
    }

    /** What the heads of its messages say: function, version, and the members of the heads of request and answer. */
    public OperationBuilder<Q, A> function(String name, String version, EnvelopeHead request, EnvelopeHead answer) {
        this.function = new EnvelopeFunction(name, version, request, answer);
        return this;
    }

    /**
     * The operation.
     *
     * @throws IllegalStateException without a signature scheme, or without what the scheme needs
     */
    public Operation<Q, A> build() {
        if (signing == null) {
            throw new IllegalStateException("operation " + id + " has no signature scheme");
        }
        if (signing.envelope() != null && function == null) {
            throw new IllegalStateException("operation " + id + " does not say what the heads of its messages hold");
        }
        return new Operation<>(
                id,
                name,
                method,
                path,
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
                aliases,
                endsToken,
                variants,
                redelivery,
                form,
                filled,
                hosts,
                function);
    }
}
