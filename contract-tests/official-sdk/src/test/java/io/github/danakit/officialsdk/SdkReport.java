package io.github.danakit.officialsdk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/**
 * How a use of the SDK ended.
 *
 * @param parsed what the SDK made of the message that it received
 * @param complete whether its own type check found every mandatory member
 * @param faults what its own validation found wrong
 * @param error what it threw instead
 */
record SdkReport(JsonNode parsed, boolean complete, JsonNode faults, JsonNode error) {

    SdkReport {
        parsed = parsed == null ? MissingNode.getInstance() : parsed;
        faults = faults == null ? MissingNode.getInstance() : faults;
        error = error == null ? MissingNode.getInstance() : error;
    }

    /** The parsed message, provided that the SDK found nothing wrong with it. */
    JsonNode accepted() {
        assertThat(error).as("error thrown by the SDK").isEqualTo(MissingNode.getInstance());
        assertThat(complete).as("mandatory members in " + parsed).isTrue();
        assertThat(faults).as("faults found by the SDK").isEmpty();
        return parsed;
    }

    /** The answer with which a call was refused. */
    JsonNode refusal(int status) {
        assertThat(error.path("name").asText()).as("report " + this).isEqualTo("ResponseError");
        assertThat(error.path("status").asInt()).isEqualTo(status);
        return error.path("answer");
    }
}
