package io.github.danakit.contract.verify;

import io.github.danakit.contract.pact.AnswerCheck;
import io.github.danakit.contract.pact.Contract;
import io.github.danakit.contract.pact.Interaction;
import io.github.danakit.contract.pact.Mismatch;
import io.github.danakit.contract.signing.ContractKeys;
import io.github.danakit.contract.signing.DanaMessages;
import io.github.danakit.contract.signing.Outgoing;
import io.github.danakit.contract.signing.SignatureCheck;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Sends the requests of a contract to a running server and holds its answers against it. */
public final class ServerCheck {
    private static final int CONFLICT = 409;

    private final HttpSender sender = new HttpSender();
    private final AnswerCheck answers;
    private final DanaMessages messages;
    private final Map<String, String> paths;
    private final Function<Interaction, Map<String, String>> extraHeaders;
    private final SignatureCheck signatures;
    private final boolean keysAreKnown;

    /**
     * Checks servers against a contract.
     *
     * @param paths paths by name of the operation, where a partner registered others than the description has
     */
    public ServerCheck(Contract contract, ContractKeys keys, Map<String, String> paths) {
        this(contract, keys, paths, interaction -> Map.of());
    }

    /**
     * Checks servers that are brought into a state by headers.
     *
     * @param extraHeaders headers to send beside those of the contract
     */
    public ServerCheck(
            Contract contract,
            ContractKeys keys,
            Map<String, String> paths,
            Function<Interaction, Map<String, String>> extraHeaders) {
        this(contract, keys, paths, extraHeaders, true, Map.of());
    }

    /**
     * Checks servers that may not know the keys of the run.
     *
     * @param keysAreKnown whether the server was given the merchant's keys; signatures of its answers are checked then
     * @param unsent values that are signed but not sent, by field
     */
    public ServerCheck(
            Contract contract,
            ContractKeys keys,
            Map<String, String> paths,
            Function<Interaction, Map<String, String>> extraHeaders,
            boolean keysAreKnown,
            Map<String, String> unsent) {
        this.signatures = new SignatureCheck(keys, Clock.systemUTC(), Map.of());
        this.keysAreKnown = keysAreKnown;
        this.extraHeaders = extraHeaders;
        this.answers = new AnswerCheck(contract.schemas());
        this.messages = new DanaMessages(keys, Clock.systemUTC(), unsent);
        this.paths = Map.copyOf(paths);
    }

    /** Everything in which the server's answer differs; empty when it keeps the promise. */
    public List<Mismatch> check(Interaction interaction, URI server) {
        String path = paths.getOrDefault(
                interaction.operation().name(), interaction.operation().path());
        Outgoing message = messages.of(interaction, path).with(extraHeaders.apply(interaction));
        try {
            HttpResponse<byte[]> answer = sender.send(server, message);
            List<Mismatch> mismatches = differences(interaction, answer);
            if (!mismatches.isEmpty()) {
                return mismatches;
            }
            return switch (interaction.hostileCase()) {
                case "REPLAYED" -> replayed(interaction, sender.send(server, message));
                case "DELIVERED_AGAIN" -> differences(interaction, sender.send(server, messages.of(interaction, path)));
                default -> List.of();
            };
        } catch (IOException e) {
            return List.of(new Mismatch("connection to " + server, "an answer", String.valueOf(e)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of(new Mismatch("connection to " + server, "an answer", "an interruption"));
        }
    }

    /** A second time the very same message is answered as before, or refused as a conflict. */
    private List<Mismatch> replayed(Interaction interaction, HttpResponse<byte[]> second) {
        return second.statusCode() == CONFLICT ? List.of() : differences(interaction, second);
    }

    private List<Mismatch> differences(Interaction interaction, HttpResponse<byte[]> answer) {
        List<Mismatch> mismatches = new ArrayList<>(answers.check(
                interaction, answer.statusCode(), name -> answer.headers().firstValue(name), answer.body()));
        // To a sender who proved nothing nobody owes a signature.
        boolean signed = keysAreKnown
                && interaction.code().isPresent()
                && interaction.response().body() != null;
        if (signed) {
            signatures.checkAnswer(interaction.operation(), answer.body()).ifPresent(mismatches::add);
        }
        return mismatches;
    }
}
