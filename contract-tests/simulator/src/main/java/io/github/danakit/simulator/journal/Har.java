package io.github.danakit.simulator.journal;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** The journal for tools: as plain JSON, and as an HTTP archive that browsers open. */
public final class Har {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Har() {}

    /** One object per entry. */
    public static String entries(List<Entry> entries) {
        ArrayNode list = JSON.createArrayNode();
        for (Entry entry : entries) {
            ObjectNode row = list.addObject()
                    .put("number", entry.number())
                    .put("kind", entry.kind())
                    .put("time", entry.time().toString())
                    .put("operation", entry.operation())
                    .put("method", entry.method())
                    .put("url", entry.url());
            ObjectNode headers = row.putObject("requestHeaders");
            entry.requestHeaders().forEach(headers::put);
            row.put("request", entry.request()).put("status", entry.status()).put("answer", entry.answer());
            ArrayNode remarks = row.putArray("remarks");
            entry.remarks().forEach(remarks::add);
        }
        return list.toString();
    }

    /** An HTTP archive, version 1.2. */
    public static String of(List<Entry> entries) {
        ObjectNode har = JSON.createObjectNode();
        ObjectNode log = har.putObject("log").put("version", "1.2");
        log.putObject("creator").put("name", "dana-simulator").put("version", "1");
        ArrayNode list = log.putArray("entries");
        entries.forEach(entry -> add(list.addObject(), entry));
        return har.toString();
    }

    private static void add(ObjectNode row, Entry entry) {
        row.put("startedDateTime", entry.time().format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
        row.put("time", 0);
        ObjectNode request = message(row.putObject("request"), entry.request(), "postData")
                .put("method", entry.method())
                .put("url", entry.url().startsWith("/") ? "http://127.0.0.1" + entry.url() : entry.url());
        request.putArray("queryString");
        ArrayNode headers = request.withArray("headers");
        entry.requestHeaders()
                .forEach((name, value) -> headers.addObject().put("name", name).put("value", value));
        message(row.putObject("response"), entry.answer(), "content")
                .put("status", entry.status())
                .put("statusText", "")
                .put("redirectURL", "");
        row.putObject("cache");
        row.putObject("timings").put("send", 0).put("wait", 0).put("receive", 0);
        row.put("comment", String.join("; ", entry.remarks()));
    }

    private static ObjectNode message(ObjectNode node, String body, String member) {
        node.put("httpVersion", "HTTP/1.1");
        node.putArray("cookies");
        node.putArray("headers");
        node.putObject(member)
                .put("size", body.length())
                .put("mimeType", "application/json")
                .put("text", body);
        return node.put("headersSize", -1).put("bodySize", body.length());
    }
}
