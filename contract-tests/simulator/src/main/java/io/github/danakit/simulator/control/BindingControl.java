package io.github.danakit.simulator.control;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.danakit.simulator.widget.Bindings;
import java.util.List;
import java.util.Map;

/** Lets a customer agree, or end what he agreed to, without a browser. */
public final class BindingControl implements ControlApi.Part {
    private final Bindings bindings;

    /** Binds customers here. */
    public BindingControl(Bindings bindings) {
        this.bindings = bindings;
    }

    @Override
    public Object answer(String method, List<String> path, JsonNode body) {
        if (!method.equals("POST")) {
            throw new IllegalArgumentException("bindings is a POST");
        }
        if (path.equals(List.of("unbind"))) {
            return Map.of("unbound", bindings.unbind(body.path("accessToken").asText()));
        }
        return Map.of("authCode", bindings.agree());
    }
}
