package io.github.danakit.clienttests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.introspect.BasicBeanDescription;
import com.fasterxml.jackson.databind.introspect.BasicClassIntrospector;
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

    private final Set<String> used = new TreeSet<>();

    @Test
    void listsWhateverJacksonLooksIntoWhenItReadsAndWritesAllExamples() throws Exception {
        JacksonCodec codec = new JacksonCodec();
        watch(codec);
        Map<String, Operation<?, ?>> operations = EmittedOperations.read();
        for (SensitiveExamples.Message message : SensitiveExamples.read()) {
            Operation<?, ?> operation = operations.get(message.operation());
            if (operation != null) {
                Class<?> type = message.request() ? operation.requestType() : operation.answerType();
                codec.write(codec.read(message.json(), type));
            }
        }
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

    private void watch(JacksonCodec codec) throws ReflectiveOperationException {
        Field field = JacksonCodec.class.getDeclaredField("mapper");
        field.setAccessible(true);
        ObjectMapper mapper = (ObjectMapper) field.get(codec);
        mapper.setConfig(mapper.getDeserializationConfig().with(new Watch()));
        mapper.setConfig(mapper.getSerializationConfig().with(new Watch()));
    }

    private void use(JavaType type) {
        if (type.getRawClass().getName().startsWith(BASE)) {
            used.add(type.getRawClass().getName());
        }
    }

    private final class Watch extends BasicClassIntrospector {
        private static final long serialVersionUID = 1L;

        @Override
        public BasicClassIntrospector copy() {
            return this;
        }

        @Override
        public BasicBeanDescription forSerialization(SerializationConfig config, JavaType type, MixInResolver mixIns) {
            use(type);
            return super.forSerialization(config, type, mixIns);
        }

        @Override
        public BasicBeanDescription forDeserialization(
                DeserializationConfig config, JavaType type, MixInResolver mixIns) {
            use(type);
            return super.forDeserialization(config, type, mixIns);
        }

        @Override
        public BasicBeanDescription forCreation(DeserializationConfig config, JavaType type, MixInResolver mixIns) {
            use(type);
            return super.forCreation(config, type, mixIns);
        }
    }
}
