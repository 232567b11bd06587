package io.github.danakit.simulator.journal;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/**
 * One line of the journal. Secrets and personal data are replaced by dots.
 *
 * @param number counts up from 1
 * @param kind {@code call} from a partner, or {@code notification} to one
 * @param time simulated time
 * @param operation id of the operation, empty when none was found
 * @param method HTTP method
 * @param url path of a call, address of a notification
 * @param requestHeaders headers that may be shown
 * @param request body
 * @param status HTTP status of the answer, 0 when none came
 * @param answer body of the answer
 * @param remarks what is worth knowing, such as why a signature was refused
 */
public record Entry(
        long number,
        String kind,
        OffsetDateTime time,
        String operation,
        String method,
        String url,
        Map<String, String> requestHeaders,
        String request,
        int status,
        String answer,
        List<String> remarks) {
    /** Copies the collections. */
    public Entry {
        requestHeaders = Map.copyOf(requestHeaders);
        remarks = List.copyOf(remarks);
    }
}
