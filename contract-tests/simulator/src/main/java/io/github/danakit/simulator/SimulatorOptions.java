package io.github.danakit.simulator;

import io.github.danakit.dana.runtime.keys.DanaKey;
import io.github.danakit.dana.runtime.keys.MerchantKey;
import java.time.Clock;

/**
 * What a simulator is started with.
 *
 * @param port TCP port on the loopback interface; 0 picks a free one
 * @param partnerId client id of the partner that may call
 * @param partnerKey public key of that partner
 * @param danaKey private key with which notifications are signed in DANA's place
 * @param clock tells the time
 */
public record SimulatorOptions(int port, String partnerId, DanaKey partnerKey, MerchantKey danaKey, Clock clock) {}
