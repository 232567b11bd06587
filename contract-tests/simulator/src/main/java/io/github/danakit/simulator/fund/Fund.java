package io.github.danakit.simulator.fund;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.danakit.dana.runtime.Money;
import io.github.danakit.simulator.product.Act;
import io.github.danakit.simulator.product.Asked;
import io.github.danakit.simulator.product.Members;
import io.github.danakit.simulator.product.Told;
import io.github.danakit.simulator.transfers.Transfer;
import io.github.danakit.simulator.transfers.Transfers;
import java.util.Map;
import java.util.Optional;

/** The older way to top up a customer, and to ask what is left. The deposit is the one of disbursement. */
public final class Fund {
    private static final String DEPOSIT = "MERCHANT_DEPOSIT_BALANCE";

    private final Transfers transfers;

    /** Money out of this deposit. */
    public Fund(Transfers transfers) {
        this.transfers = transfers;
    }

    /** What the operations do, by id. */
    public Map<String, Act> acts() {
        return Map.of(
                "open-api-fund.topup-for-user", this::topUp,
                "open-api-fund.merchant-deposit-balance", this::balance,
                "disbursement.check-disbursement-account", this::balance);
    }

    private Told topUp(Asked asked) {
        Money amount = Members.minor(asked.body().path("fundAmount"));
        if (amount == null) {
            return Told.code("PARAM_ILLEGAL");
        }
        Optional<Transfer> sent = transfers.send(asked.text("/requestId"), amount);
        // DANA documents no code of its own for a deposit that is too small.
        return sent.map(transfer -> Told.usual(answer -> answer.put("fundOrderId", transfer.referenceNo())
                        .put("requestId", transfer.partnerReferenceNo())))
                .orElseGet(() -> Told.code("PARAM_ILLEGAL"));
    }

    private Told balance(Asked asked) {
        return Told.usual(answer -> {
            ArrayNode told = answer.arrayNode();
            for (JsonNode row : answer.path("merchantResourceInformations")) {
                told.add(row.path("resourceType").asText().equals(DEPOSIT) ? deposit((ObjectNode) row) : row);
            }
            answer.set("merchantResourceInformations", told);
        });
    }

    /** The sum is a text of JSON, in hundredths. */
    private ObjectNode deposit(ObjectNode row) {
        ObjectNode sum = row.objectNode();
        Members.putMinor(sum, "sum", transfers.balance());
        ObjectNode value = row.objectNode()
                .put("amount", sum.at("/sum/value").asText())
                .put("currency", sum.at("/sum/currency").asText());
        return row.put("value", value.toString());
    }
}
