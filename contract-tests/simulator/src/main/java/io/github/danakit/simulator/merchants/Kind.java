package io.github.danakit.simulator.merchants;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * What tells divisions and shops apart in messages.
 *
 * @param idMember member with DANA's id
 * @param idOrigin member that says whose id is sent
 * @param externalMember member with the partner's id
 * @param newExternalMember member with a new one
 * @param parentMember member of an order to create that says what is above
 * @param unknown name of the code for an entry that nobody knows
 * @param prefix how DANA's ids begin
 */
record Kind(
        String idMember,
        String idOrigin,
        String externalMember,
        String newExternalMember,
        String parentMember,
        String unknown,
        String prefix) {
    static final Kind DIVISION = new Kind(
            "divisionId",
            "divisionIdType",
            "externalDivisionId",
            "newExternalDivisionId",
            "parentRoleType",
            "DIVISION_NOT_EXIST",
            "21665");
    static final Kind SHOP = new Kind(
            "shopId", "shopIdType", "externalShopId", "newExternalShopId", "shopParentType", "SHOP_NOT_EXIST", "21666");

    /** Members that answers tell as they were sent. */
    private static final List<String> TOLD = List.of(
            "merchantId",
            "mainName",
            "shopAddress",
            "shopDesc",
            "sizeType",
            "mccCodes",
            "extInfo",
            "ln",
            "lat",
            "brandName",
            "divisionName",
            "divisionType",
            "divisionDescription",
            "pgDivisionFlag");

    /** Facts of a request, in the words of answers. */
    ObjectNode facts(ObjectNode request) {
        ObjectNode facts = request.deepCopy();
        facts.retain(TOLD);
        if (request.path("divisionAddress").isObject()) {
            facts.set("contactAddress", request.path("divisionAddress").deepCopy());
        }
        return facts;
    }
}
