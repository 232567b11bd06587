package io.github.danakit.generator.contract;

import io.github.danakit.generator.source.SpecSource;
import java.util.List;

/**
 * Which contracts to write.
 *
 * @param products products to write contracts for; empty means all of the description
 * @param source where the description comes from
 * @param partner name of the partner's side in the files, as a Pact Broker knows it
 * @param statesPackage package of the constants that name the provider states; empty for none
 */
public record ContractRequest(List<String> products, SpecSource source, String partner, String statesPackage) {}
