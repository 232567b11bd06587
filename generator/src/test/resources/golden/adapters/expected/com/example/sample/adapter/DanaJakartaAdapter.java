package com.example.sample.adapter;

import com.example.sample.runtime.http.Headers;
import com.example.sample.runtime.http.HttpReply;
import com.example.sample.runtime.server.Endpoint;
import org.jspecify.annotations.NullMarked;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;

/**
 * Serves an {@link Endpoint} with Jakarta REST 3.1 or 4, byte for byte, without the application's readers and writers of entities: extend it with a
 * class whose {@code @Path} covers the paths that arrive, such as {@code @Path("/v1.0/debit/notify")}.
 */
@NullMarked public abstract class DanaJakartaAdapter {
    private final Endpoint endpoint;

    /** Hands every request, byte for byte, to {@code endpoint}. */
    protected DanaJakartaAdapter(Endpoint endpoint) { this.endpoint = endpoint; }

    /** Answers a message. */
    @POST public Response post(@Context UriInfo uri, @Context HttpHeaders headers, InputStream body) throws IOException {
        return answer("POST", uri, headers, body.readNBytes(endpoint.maxBodyBytes() + 1));
    }

    /** Answers a message that is all address, such as a browser's return. */
    @GET public Response get(@Context UriInfo uri, @Context HttpHeaders headers) { return answer("GET", uri, headers, new byte[0]); }

    private Response answer(String method, UriInfo uri, HttpHeaders headers, byte[] body) {
        String query = uri.getRequestUri().getRawQuery();
        String path = uri.getRequestUri().getRawPath();
        HttpReply reply = endpoint.handle(
                method, query == null ? path : path + "?" + query, Headers.ofLists(headers.getRequestHeaders()), body);
        Response.ResponseBuilder response = Response.status(reply.status());
        reply.headers().forEach(response::header);
        return (reply.body().length == 0 ? response : response.entity(reply.body())).build();
    }
}
