package io.github.danakit.runtime.client;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where a page lives: its path and, for each of DANA's environments, the host that serves it. Immutable. */
public final class PageAddress {
    private final String path;
    private final Map<URI, URI> hosts;

    private PageAddress(String path, Map<URI, URI> hosts) {
        this.path = path;
        this.hosts = hosts;
    }

    /** A page of this path on the host of the environment itself. */
    public static PageAddress of(String path) {
        return new PageAddress(path, Map.of());
    }

    /** The same page, with a host of its own in one environment: pages seldom live where calls go. */
    public PageAddress host(Environment environment, String base) {
        Map<URI, URI> more = new LinkedHashMap<>(hosts);
        more.put(environment.baseUri(), URI.create(base));
        return new PageAddress(path, Map.copyOf(more));
    }

    /** The whole address. An environment that the page does not know, such as a simulator, serves it itself. */
    public URI with(Environment environment, PageQuery query) {
        URI own = environment.baseUri();
        String base = hosts.getOrDefault(own, own).toString();
        return query.onto(URI.create(base.endsWith("/") ? base.substring(0, base.length() - 1) + path : base + path));
    }

    /** The path. */
    @Override
    public String toString() {
        return path;
    }
}
