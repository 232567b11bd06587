package io.github.danakit.simulator.merchants;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A division or a shop.
 *
 * @param id DANA's id
 * @param merchantId merchant that it belongs to
 * @param externalId the partner's own id
 * @param parentId DANA's id of the merchant or division right above it
 * @param info what was said of it
 */
record Entry(String id, String merchantId, String externalId, String parentId, ObjectNode info) {

    /** The same place with other facts, of which those that are not named stay. */
    Entry with(String newExternalId, ObjectNode changes) {
        ObjectNode changed = info.deepCopy();
        changed.setAll(changes);
        return new Entry(id, merchantId, newExternalId.isEmpty() ? externalId : newExternalId, parentId, changed);
    }

    /** The ids only. */
    @Override
    public String toString() {
        return "Entry[" + id + ", " + externalId + "]";
    }
}
