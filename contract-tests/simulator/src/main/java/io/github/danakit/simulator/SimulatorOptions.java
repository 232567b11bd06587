package io.github.danakit.simulator;

import io.github.danakit.dana.runtime.keys.ClientSecret;
import io.github.danakit.dana.runtime.keys.DanaKey;
import io.github.danakit.dana.runtime.keys.MerchantKey;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.URI;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * What a simulator is started with.
 *
 * @param address where it listens; loopback unless set
 * @param port TCP port; 0 picks a free one
 * @param partnerId client id of the partner that may call
 * @param partnerKey public key of that partner
 * @param danaKey private key with which messages are signed in DANA's place
 * @param clientSecret secret that the partner shares with DANA, null when it has none: it proves the partner's messages
 *     to NICEPAY and those that are signed with a secret, and the older Open API compares it
 * @param clock tells the time; ages of signed messages go by it
 * @param timeStands whether the time of life cycles stands still, at nine in the morning of 5 January 2026 in Jakarta,
 *     until it is moved
 * @param notifyUrl where messages go whose address the partner did not name, null when nowhere
 * @param seed makes numbers and tokens; the same seed gives the same ones
 * @param console where calls and messages are told in a line each, null to tell none
 */
public record SimulatorOptions(
        InetAddress address,
        int port,
        String partnerId,
        DanaKey partnerKey,
        MerchantKey danaKey,
        @Nullable ClientSecret clientSecret,
        Clock clock,
        boolean timeStands,
        @Nullable URI notifyUrl,
        long seed,
        @Nullable PrintStream console) {

    /** A simulator for this partner, on a free port of the loopback interface, by the system's clock, silent. */
    public static SimulatorOptions of(String partnerId, DanaKey partnerKey, MerchantKey danaKey) {
        InetAddress loopback = InetAddress.getLoopbackAddress();
        Clock clock = Clock.systemUTC();
        return new SimulatorOptions(loopback, 0, partnerId, partnerKey, danaKey, null, clock, false, null, 1, null);
    }

    /** Listens elsewhere. Whoever reaches the address can steer the simulator. */
    public SimulatorOptions withAddress(InetAddress address) {
        return new SimulatorOptions(
                address,
                port,
                partnerId,
                partnerKey,
                danaKey,
                clientSecret,
                clock,
                timeStands,
                notifyUrl,
                seed,
                console);
    }

    /** Listens on this port. */
    public SimulatorOptions withPort(int port) {
        return new SimulatorOptions(
                address,
                port,
                partnerId,
                partnerKey,
                danaKey,
                clientSecret,
                clock,
                timeStands,
                notifyUrl,
                seed,
                console);
    }

    /** Shares this secret with the partner. */
    public SimulatorOptions withClientSecret(@Nullable ClientSecret clientSecret) {
        return new SimulatorOptions(
                address,
                port,
                partnerId,
                partnerKey,
                danaKey,
                clientSecret,
                clock,
                timeStands,
                notifyUrl,
                seed,
                console);
    }

    /** Goes by this clock. */
    public SimulatorOptions withClock(Clock clock) {
        return new SimulatorOptions(
                address,
                port,
                partnerId,
                partnerKey,
                danaKey,
                clientSecret,
                clock,
                timeStands,
                notifyUrl,
                seed,
                console);
    }

    /** Lets the time of life cycles stand still until it is moved. */
    public SimulatorOptions withTimeStanding(boolean timeStands) {
        return new SimulatorOptions(
                address,
                port,
                partnerId,
                partnerKey,
                danaKey,
                clientSecret,
                clock,
                timeStands,
                notifyUrl,
                seed,
                console);
    }

    /** Sends messages without an address of their own here. */
    public SimulatorOptions withNotifyUrl(@Nullable URI notifyUrl) {
        return new SimulatorOptions(
                address,
                port,
                partnerId,
                partnerKey,
                danaKey,
                clientSecret,
                clock,
                timeStands,
                notifyUrl,
                seed,
                console);
    }

    /** Makes numbers from this seed. */
    public SimulatorOptions withSeed(long seed) {
        return new SimulatorOptions(
                address,
                port,
                partnerId,
                partnerKey,
                danaKey,
                clientSecret,
                clock,
                timeStands,
                notifyUrl,
                seed,
                console);
    }

    /** Tells of calls and messages here. */
    public SimulatorOptions withConsole(@Nullable PrintStream console) {
        return new SimulatorOptions(
                address,
                port,
                partnerId,
                partnerKey,
                danaKey,
                clientSecret,
                clock,
                timeStands,
                notifyUrl,
                seed,
                console);
    }
}
