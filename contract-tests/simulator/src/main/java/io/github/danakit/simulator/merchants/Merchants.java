package io.github.danakit.simulator.merchants;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.danakit.simulator.product.Act;
import io.github.danakit.simulator.product.Asked;
import io.github.danakit.simulator.product.Told;
import io.github.danakit.simulator.product.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Registers divisions and shops, changes and tells them. Any merchant id is a merchant. */
public final class Merchants {
    private static final String PRODUCT = "merchant-management.";
    private static final String EXTERNAL = "EXTERNAL_ID";
    private static final int ID_DIGITS = 16;

    private final World world;
    private final Register divisions = new Register();
    private final Register shops = new Register();

    /** Nothing is registered. */
    public Merchants(World world) {
        this.world = world;
        world.resets().add(divisions::clear);
        world.resets().add(shops::clear);
    }

    /** What the operations do, by id. */
    public Map<String, Act> acts() {
        Map<String, Act> acts = new TreeMap<>();
        acts.put(PRODUCT + "create-division", asked -> create(asked, Kind.DIVISION, divisions));
        acts.put(PRODUCT + "create-shop", asked -> create(asked, Kind.SHOP, shops));
        acts.put(PRODUCT + "update-division", asked -> update(asked, Kind.DIVISION, divisions));
        acts.put(PRODUCT + "update-shop", asked -> update(asked, Kind.SHOP, shops));
        acts.put(PRODUCT + "query-division", asked -> query(asked, Kind.DIVISION, divisions, "divisionResourceInfo"));
        acts.put(PRODUCT + "query-shop", asked -> query(asked, Kind.SHOP, shops, "shopResourceInfo"));
        acts.put(
                PRODUCT + "get-division-list",
                asked -> list(asked, below(asked, Kind.DIVISION, divisions), "divisionResourceInfoList"));
        acts.put(
                PRODUCT + "get-shop-list",
                asked -> list(asked, below(asked, Kind.SHOP, shops), "shopResourceInfoList"));
        acts.put(PRODUCT + "query-multiple-shops", asked -> list(asked, named(asked), "shopResourceInfoList"));
        return acts;
    }

    private Told create(Asked asked, Kind kind, Register register) {
        ObjectNode request = (ObjectNode) asked.body();
        String merchant = asked.text("/merchantId");
        Optional<String> parent = parent(asked, kind, merchant);
        if (parent.isEmpty()) {
            return Told.code("DIVISION_NOT_EXIST");
        }
        Entry entry = new Entry(
                kind.prefix() + world.numbers().digits(ID_DIGITS),
                merchant,
                asked.text("/" + kind.externalMember()),
                parent.get(),
                kind.facts(request));
        return register.add(entry)
                ? Told.usual(answer -> answer.put(kind.idMember(), entry.id()))
                : Told.code("ROLE_HAS_EXIST");
    }

    /** DANA's id of what is right above; empty when it is a division that nobody knows. */
    private Optional<String> parent(Asked asked, Kind kind, String merchant) {
        String role = asked.text("/" + kind.parentMember());
        return role.equals("MERCHANT")
                ? Optional.of(merchant)
                : divisions
                        .find(role.equals("EXTERNAL_DIVISION"), merchant, asked.text("/parentDivisionId"))
                        .map(Entry::id);
    }

    private Told update(Asked asked, Kind kind, Register register) {
        Optional<Entry> found = find(asked, kind, register);
        if (found.isEmpty()) {
            return Told.code(kind.unknown());
        }
        Entry changed =
                found.get().with(asked.text("/" + kind.newExternalMember()), kind.facts((ObjectNode) asked.body()));
        return register.replace(changed) ? Told.usual() : Told.code("PARAM_ILLEGAL");
    }

    private static Optional<Entry> find(Asked asked, Kind kind, Register register) {
        boolean external = asked.text("/" + kind.idOrigin()).equals(EXTERNAL);
        String id = asked.text("/" + kind.idMember());
        return register.find(
                external, asked.text("/merchantId"), id.isEmpty() ? asked.text("/" + kind.externalMember()) : id);
    }

    private Told query(Asked asked, Kind kind, Register register, String member) {
        return find(asked, kind, register)
                .map(entry -> Told.usual(answer -> answer.set(member, told(entry, kind))))
                // DANA documents no code of its own for an id that it does not know.
                .orElseGet(() -> Told.code("PARAM_ILLEGAL"));
    }

    private ObjectNode told(Entry entry, Kind kind) {
        ObjectNode told = entry.info().deepCopy();
        boolean belowMerchant = entry.parentId().equals(entry.merchantId());
        told.put(kind.idMember(), entry.id())
                .put(kind.externalMember(), entry.externalId())
                .put("parentRoleType", belowMerchant ? "MERCHANT" : "DIVISION");
        if (!belowMerchant) {
            told.put("parentDivisionId", entry.parentId());
        }
        return told;
    }

    private List<ObjectNode> below(Asked asked, Kind kind, Register register) {
        String parent = asked.text("/parentId");
        if (asked.text("/parentIdType").equals(EXTERNAL)) {
            parent = divisions
                    .find(true, asked.text("/merchantId"), parent)
                    .map(Entry::id)
                    .orElse("");
        }
        return register.below(parent).stream().map(entry -> told(entry, kind)).toList();
    }

    private List<ObjectNode> named(Asked asked) {
        List<ObjectNode> found = new ArrayList<>();
        for (JsonNode wanted : asked.body().path("shopIdInfoList")) {
            shops.find(
                            true,
                            wanted.path("merchantId").asText(),
                            wanted.path("externalShopId").asText())
                    .ifPresent(entry -> found.add(told(entry, Kind.SHOP)));
        }
        return found;
    }

    private static Told list(Asked asked, List<ObjectNode> all, String member) {
        return Told.usual(answer -> Listing.fill(answer, member, all, asked));
    }
}
