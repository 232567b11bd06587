package io.github.danakit.runtime.json3;

import io.github.danakit.runtime.ProtocolException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Says what is wrong with a body and where, without quoting it: Jackson's own texts do quote. */
final class JacksonFailures {
    private JacksonFailures() {}

    static ProtocolException of(JacksonException failure, byte[] json) {
        return new ProtocolException(problem(failure), json, path(failure));
    }

    /** Dotted path with indexes, for example {@code order.goods[2].price}; empty when it is not known. */
    static String path(JacksonException failure) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : failure.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.toString();
    }

    private static String problem(JacksonException failure) {
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        if (failure instanceof StreamConstraintsException || cause instanceof StreamConstraintsException) {
            return "the JSON is nested too deeply or has a number or name that is too long";
        }
        if (failure instanceof StreamReadException || cause instanceof StreamReadException) {
            return "not one well-formed JSON object";
        }
        if (failure instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
            return "the value cannot be read as " + mismatch.getTargetType().getSimpleName();
        }
        if (failure instanceof ValueInstantiationException refused && refused.getType() != null) {
            return "the value is no " + refused.getType().getRawClass().getSimpleName();
        }
        return "the JSON cannot be read";
    }
}
