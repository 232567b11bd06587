package io.github.danakit.generator.contract;

import java.util.List;
import java.util.SortedMap;

/**
 * Everything that was written, in memory.
 *
 * @param resources text by path below the folder of the contracts
 * @param sources text by path below a source folder: the constants that name provider states
 * @param counts how many interactions each contract has
 */
public record ContractFiles(
        SortedMap<String, String> resources, SortedMap<String, String> sources, List<Count> counts) {

    /**
     * Size of one contract.
     *
     * @param direction {@code partner-dana} or {@code dana-partner}
     * @param operations operations with at least one documented code
     * @param interactions number of interactions, hostile ones included
     * @param hostile how many of them are hostile or out of the ordinary
     * @param withoutCodes operations that have no contract, because no source gives a code of theirs
     */
    public record Count(
            String product,
            String direction,
            int operations,
            int interactions,
            int hostile,
            List<String> withoutCodes) {
        @Override
        public String toString() {
            return product + " " + direction + ": " + interactions + " interactions of " + operations + " operations"
                    + (hostile > 0 ? ", " + hostile + " of them hostile" : "")
                    + (withoutCodes.isEmpty() ? "" : "; no documented code: " + String.join(", ", withoutCodes));
        }
    }
}
