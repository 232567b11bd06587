package io.github.danakit.runtime.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Takes the texts of some members out of an object while it passes by: nothing of the rest is kept. */
final class MemberTexts {
    private final JsonParser in;
    private final String[] wanted;
    private final Map<String, String> texts = new HashMap<>();

    private MemberTexts(JsonParser in, String[] wanted) {
        this.in = in;
        this.wanted = wanted;
    }

    /** The parser stands before the object, and at its end afterwards. */
    static Map<String, String> read(JsonParser in, String[] wanted) throws IOException {
        MemberTexts members = new MemberTexts(in, wanted);
        in.nextToken();
        members.object("");
        return members.texts;
    }

    private void object(String prefix) throws IOException {
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            String own = in.currentName();
            String name = prefix.isEmpty() ? own : prefix + own;
            // A dot within a name is no step down.
            boolean plain = own.indexOf('.') < 0;
            JsonToken value = in.nextToken();
            if (plain && value == JsonToken.START_OBJECT && holds(name)) {
                object(name + ".");
            } else if (value == JsonToken.START_OBJECT || value == JsonToken.START_ARRAY) {
                in.skipChildren();
            } else if (plain && value != JsonToken.VALUE_NULL && isWanted(name)) {
                texts.put(name, in.getText());
            }
        }
    }

    private boolean isWanted(String name) {
        for (String member : wanted) {
            if (member.equals(name)) {
                return true;
            }
        }
        return false;
    }

    private boolean holds(String object) {
        for (String member : wanted) {
            if (member.length() > object.length()
                    && member.startsWith(object)
                    && member.charAt(object.length()) == '.') {
                return true;
            }
        }
        return false;
    }
}
