package io.github.danakit.contract.verify;

import io.github.danakit.contract.signing.Outgoing;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;

/** Sends messages as they are, to the server under test. */
final class HttpSender {
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    HttpResponse<byte[]> send(URI base, Outgoing message) throws IOException, InterruptedException {
        HttpRequest.BodyPublisher body = message.body().length == 0
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofByteArray(message.body());
        HttpRequest.Builder request = HttpRequest.newBuilder(address(base, message))
                .timeout(Duration.ofSeconds(30))
                .method(message.method(), body);
        message.headers().forEach(request::header);
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static URI address(URI base, Outgoing message) {
        String query = message.query().entrySet().stream()
                .map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue()))
                .collect(Collectors.joining("&"));
        String root = base.toString().replaceFirst("/$", "");
        return URI.create(root + message.path() + (query.isEmpty() ? "" : "?" + query));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
