package io.github.danakit.simulator.merchants;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.danakit.simulator.product.Asked;
import java.util.List;

/** Answers a list in pages, numbered from 1. */
final class Listing {
    private static final int USUAL_SIZE = 10;

    private Listing() {}

    static void fill(ObjectNode answer, String member, List<ObjectNode> all, Asked asked) {
        int number = Math.max(1, number(asked.text("/pageNum"), 1));
        int size = Math.max(1, number(asked.text("/pageSize"), USUAL_SIZE));
        long from = Math.min(all.size(), (number - 1L) * size);
        int to = (int) Math.min(all.size(), from + size);
        ArrayNode rows = answer.putArray(member);
        all.subList((int) from, to).forEach(rows::add);
        answer.put("pageNum", String.valueOf(number))
                .put("pageSize", String.valueOf(size))
                .put("count", String.valueOf(all.size()))
                .put("hasNext", String.valueOf(to < all.size()));
    }

    private static int number(String text, int otherwise) {
        return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : otherwise;
    }
}
