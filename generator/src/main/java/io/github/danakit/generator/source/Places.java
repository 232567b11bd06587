package io.github.danakit.generator.source;

import io.github.danakit.generator.description.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts a place into words, with file and line; reads the source text only then. Not thread-safe. */
public final class Places {
    private final List<SpecDocument> documents;
    private final Map<String, YamlLines> lines = new HashMap<>();

    /** Finds places in these documents. */
    public Places(List<SpecDocument> documents) {
        this.documents = documents;
    }

    /** Such as {@code paths./v1.0/debit/notify.post (openapi/spi/payment-gateway.yaml:37)}. */
    public String describe(Place place) {
        String path = String.join(".", place.pointer());
        if (place.file().isEmpty()) {
            return path;
        }
        int line = line(place);
        return path + " (" + place.file() + (line > 0 ? ":" + line : "") + ")";
    }

    private int line(Place place) {
        for (SpecDocument document : documents) {
            if (document.file().equals(place.file())) {
                return lines.computeIfAbsent(
                                place.file(),
                                file -> new YamlLines(document.text().get()))
                        .line(place.pointer());
            }
        }
        return 0;
    }
}
