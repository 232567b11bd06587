package io.github.danakit.spec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The catalogue lists all of the description in one form. */
class CatalogueTest {
    private static final JsonNode CATALOGUE = Description.read(BuiltJar.resolve("catalogue.json"));
    private static final List<String> MEMBERS = List.of(
            "id",
            "operationId",
            "product",
            "kind",
            "protocol",
            "method",
            "path",
            "pathAliases",
            "function",
            "version",
            "serviceCode",
            "timeoutSeconds",
            "signature",
            "status",
            "codes");

    private final Violations violations = new Violations();

    static List<JsonNode> rows() {
        return CATALOGUE.path("operations").valueStream().toList();
    }

    static Set<String> ids() {
        Set<String> ids = new LinkedHashSet<>();
        rows().forEach(row -> ids.add(row.path("id").asText()));
        return ids;
    }

    private static JsonNode row(String id) {
        return rows().stream()
                .filter(row -> row.path("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void itCarriesTheMonthOfTheDocumentsThatItFollows() {
        assertThat(CATALOGUE.path("docsVersion").asText()).matches("\\d{4}-\\d{2}");
    }

    @Test
    void everyOperationIsListedUnderEachOfItsIds() {
        Set<String> calls = new LinkedHashSet<>();
        rows().stream()
                .filter(row -> row.path("kind").asText().matches("api|spi"))
                .forEach(row -> calls.add(row.path("id").asText()));
        List<String> described = Description.operations().stream()
                .flatMap(operation -> operation.ids().stream())
                .toList();
        assertThat(calls).containsExactlyInAnyOrderElementsOf(described);
    }

    @Test
    void idsAreSortedAndUnique() {
        List<String> ids = rows().stream().map(row -> row.path("id").asText()).toList();
        assertThat(ids).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void everyRowHasThePromisedMembers() {
        for (JsonNode row : rows()) {
            List<String> names =
                    row.properties().stream().map(Map.Entry::getKey).toList();
            boolean promised = names.subList(0, MEMBERS.size()).equals(MEMBERS);
            violations.when(!promised, row.path("id"), "has " + names);
            for (JsonNode code : row.path("codes")) {
                List<String> members =
                        code.properties().stream().map(Map.Entry::getKey).toList();
                boolean fits = members.containsAll(List.of("code", "http", "message", "outcome", "action"));
                violations.when(!fits, row.path("id"), "has a code with " + members);
            }
        }
        violations.assertNone();
    }

    @Test
    void callsHaveMethodPathAndSignature() {
        for (JsonNode row : rows()) {
            if (row.path("kind").asText().matches("api|spi")) {
                violations.when(!row.path("method").asText().matches("GET|POST"), row.path("id"), "has no method");
                violations.when(!row.path("path").asText().matches("/[^#]*"), row.path("id"), "has no path");
                violations.when(row.path("operationId").asText().isEmpty(), row.path("id"), "has no operationId");
                violations.when(row.path("signature").asText().isEmpty(), row.path("id"), "has no signature");
            }
        }
        violations.assertNone();
    }

    @Test
    void otherNamesStandUnderTheirTargetAndNameIt() {
        List<String> named = new ArrayList<>();
        for (JsonNode row : rows()) {
            for (JsonNode alias : row.path("aliases")) {
                named.add(alias.asText());
                assertThat(row(alias.asText()).path("aliasOf")).isEqualTo(row.path("id"));
            }
        }
        List<String> aliases = rows().stream()
                .filter(row -> row.has("aliasOf") && !row.path("kind").asText().equals("alias"))
                .map(row -> row.path("id").asText())
                .toList();
        assertThat(aliases).containsExactlyInAnyOrderElementsOf(named);
        assertThat(row("ipg.catalogue").path("aliasOf").asText()).isEqualTo("widget");
    }

    @Test
    void settlementFilesAndInAppFunctionsAreListed() {
        assertThat(row("settlement.payment-services").path("kind").asText()).isEqualTo("file");
        assertThat(row("settlement.payment-services").path("layout").asText()).isEqualTo("files/payment-services.yaml");
        JsonNode all = row("mini-program.jsapi-catalogue");
        assertThat(all.path("kind").asText()).isEqualTo("in-app");
        assertThat(all.path("protocol").asText()).isEqualTo("jsapi");
        assertThat(all.path("server")).isNotEmpty().allMatch(id -> ids().contains(id.asText()));
        assertThat(all.path("functions")).isNotEmpty().allMatch(id -> ids().contains(id.asText()));
        assertThat(row("mini-program.my-get-auth-code").path("function").asText())
                .isEqualTo("my.getAuthCode");
    }

    @Test
    void whatTheRowsReferToIsInTheJar() {
        for (String name : List.of("files/disbursement.yaml", "in-app/mini-program.yaml", "changes/undated.yaml")) {
            assertThat(BuiltJar.resolve(name)).exists();
        }
        assertThat(BuiltJar.resolve("banks.csv")).exists();
        assertThat(BuiltJar.resolve("aliases.yaml")).exists();
    }
}
