package com.example.sample.adapter;

import com.example.sample.runtime.http.Headers;
import com.example.sample.runtime.http.HttpReply;
import com.example.sample.runtime.server.Endpoint;
import org.jspecify.annotations.NullMarked;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.HttpRequestHandler;

/**
 * Serves an {@link Endpoint} with Spring MVC 6 or 7 (Spring Boot 3 or 4), byte for byte, without the application's converters: a bean whose names
 * are the paths that arrive, {@code @Bean("/v1.0/debit/notify") DanaSpringAdapter danaCalls(Endpoint endpoint)}.
 */
@NullMarked public final class DanaSpringAdapter implements HttpRequestHandler {
    private final Endpoint endpoint;

    /** Hands every request, byte for byte, to {@code endpoint}. */
    public DanaSpringAdapter(Endpoint endpoint) { this.endpoint = endpoint; }

    @Override public void handleRequest(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] body = request.getInputStream().readNBytes(endpoint.maxBodyBytes() + 1);
        String query = request.getQueryString();
        String target = query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
        HttpReply reply = endpoint.handle(request.getMethod(), target, headers(request), body);
        response.setStatus(reply.status());
        reply.headers().forEach(response::addHeader);
        response.setContentLength(reply.body().length);
        response.getOutputStream().write(reply.body());
    }

    private static Headers headers(HttpServletRequest request) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        Collections.list(request.getHeaderNames()).forEach(name -> headers.put(name, Collections.list(request.getHeaders(name))));
        return Headers.ofLists(headers);
    }
}
