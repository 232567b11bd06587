package io.github.danakit.clienttests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.danakit.clienttests.dana.DanaClient;
import io.github.danakit.clienttests.dana.runtime.client.Operation;
import io.github.danakit.clienttests.dana.runtime.json.JacksonCodec;
import io.github.danakit.clienttests.leak.EmittedOperations;
import io.github.danakit.clienttests.leak.SensitiveExamples;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The emitted metadata for native images lists every class that is used by reflection, and only classes that exist. */
class ReachabilityTest {
    private static final String BASE = DanaClient.class.getPackageName();

    @Test
    void listsWhateverTheCodecLooksIntoWhenItReadsAndWritesAllExamples() throws Exception {
        JacksonCodec codec = new JacksonCodec();
        Map<String, Operation<?, ?>> operations = EmittedOperations.read();
        for (SensitiveExamples.Message message : SensitiveExamples.read()) {
            Operation<?, ?> operation = operations.get(message.operation());
            if (operation != null) {
                Class<?> type = message.request() ? operation.requestType() : operation.answerType();
                codec.write(codec.read(message.json(), type));
            }
        }
        Set<String> used = lookedInto(codec);
        Set<String> listed = listed();
        assertThat(used).hasSizeGreaterThan(100);
        assertThat(listed).containsAll(used);
        for (String type : listed) {
            assertThat(Class.forName(type, false, getClass().getClassLoader())).isNotNull();
        }
    }

    private static Set<String> listed() throws Exception {
        String file = "/META-INF/native-image/" + BASE + "/reachability-metadata.json";
        Set<String> types = new TreeSet<>();
        try (InputStream in = ReachabilityTest.class.getResourceAsStream(file)) {
            for (JsonNode row : new ObjectMapper().readTree(in).path("reflection")) {
                assertThat(row.path("allDeclaredConstructors").asBoolean()).isTrue();
                types.add(row.path("type").asText());
            }
        }
        return types;
    }

    /** The codec keeps the shape of every record that it looked into. */
    private static Set<String> lookedInto(JacksonCodec codec) throws ReflectiveOperationException {
        Set<String> types = new TreeSet<>();
        for (Object type : ((Map<?, ?>) held(held(codec, "shapes"), "known")).keySet()) {
            if (((Class<?>) type).getName().startsWith(BASE)) {
                types.add(((Class<?>) type).getName());
            }
        }
        return types;
    }

    private static Object held(Object owner, String name) throws ReflectiveOperationException {
        Field field = owner.getClass().getDeclaredField(name);
        field.setAccessible(true);
        return field.get(owner);
    }
}
