package io.github.danakit.simulator.oauth;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.danakit.dana.runtime.signing.Timestamps;
import io.github.danakit.simulator.product.Act;
import io.github.danakit.simulator.product.Asked;
import io.github.danakit.simulator.product.Members;
import io.github.danakit.simulator.product.Told;
import io.github.danakit.simulator.product.World;
import io.github.danakit.simulator.widget.Binding;
import io.github.danakit.simulator.widget.Bindings;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Tokens of bound customers, and what partners may read with them. The widget knows the same customers. */
public final class Customers {
    private final World world;
    private final Bindings bindings;

    /** Customers who are bound here. */
    public Customers(World world, Bindings bindings) {
        this.world = world;
        this.bindings = bindings;
    }

    /** What the operations do, by id. */
    public Map<String, Act> acts() {
        return Map.of(
                "open-api-oauth.apply-token", this::applyToken,
                "open-api-oauth.revoke-all-tokens", this::revoke,
                "open-api-member.query-user-profile", this::profile,
                "widget.query-user-profile", this::profile);
    }

    private Told applyToken(Asked asked) {
        Bindings.Exchange exchange = asked.text("/grantType").equals("REFRESH_TOKEN")
                ? bindings.renew(asked.text("/refreshToken"))
                : bindings.exchange(asked.text("/authCode"));
        Binding binding = exchange.binding();
        if (binding == null) {
            return Told.code(
                    switch (Objects.requireNonNullElse(exchange.fault(), Bindings.Fault.UNKNOWN)) {
                        case UNKNOWN -> "PARAM_ILLEGAL";
                        case USED -> "AUTH_CODE_USED";
                        case EXPIRED -> "AUTH_CODE_EXPIRED";
                    });
        }
        return Told.usual(answer -> {
            Members.object(answer, "accessTokenInfo")
                    .put("accessToken", binding.accessToken())
                    .put("expiresIn", Timestamps.format(binding.expiry()))
                    .put("refreshToken", binding.refreshToken())
                    .put("reExpiresIn", Timestamps.format(binding.expiry()));
            Members.object(answer, "userInfo").put("publicUserId", binding.publicUserId());
        });
    }

    private Told revoke(Asked asked) {
        bindings.unbindAll();
        return Told.usual();
    }

    private Told profile(Asked asked) {
        Set<String> wanted = new HashSet<>();
        asked.body().path("userResources").forEach(resource -> wanted.add(resource.asText()));
        return Told.usual(answer -> {
            ArrayNode given = answer.arrayNode();
            for (JsonNode info : answer.path("userResourceInfos")) {
                if (wanted.contains(info.path("resourceType").asText())) {
                    given.add(fresh((ObjectNode) info));
                }
            }
            answer.set("userResourceInfos", given);
        });
    }

    /** Addresses lead to the simulator, and a one-time token is never the same. */
    private ObjectNode fresh(ObjectNode info) {
        return switch (info.path("resourceType").asText()) {
            case "OTT" -> info.put("value", world.numbers().token(32));
            case "TOPUP_URL" ->
                info.put("value", world.base().resolve("/m/portal/topup").toString());
            case "TRANSACTION_URL" ->
                info.put("value", world.base().resolve("/m/ipg").toString());
            default -> info;
        };
    }
}
