package io.github.danakit.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is registered can be read again, and nothing else. */
class MerchantsTest {
    private static final Partner PARTNER = new Partner();
    private static final String MERCHANT = "216620001040072093911";

    @BeforeEach
    void reset() {
        PARTNER.control().reset();
    }

    @AfterAll
    static void close() {
        PARTNER.close();
    }

    private static Partner.Answer ask(String operation, Map<String, String> changes) throws Exception {
        String id = "merchant-management." + operation;
        var facts = Partner.DESCRIPTION.operation(id);
        ObjectNode body = facts.innerRequest(facts.requestExample("minimal").orElseThrow())
                .deepCopy();
        changes.forEach(body::put);
        return PARTNER.enveloped(id, body, Map.of(), Map.of());
    }

    private static Partner.Answer query(String shop) throws Exception {
        return ask("query-shop", Map.of("merchantId", MERCHANT, "shopIdType", "EXTERNAL_ID", "shopId", shop));
    }

    @Test
    void aShopThatWasCreatedIsFoundByBothIds() throws Exception {
        Partner.Answer made = ask("create-shop", Map.of("externalShopId", "kemang", "mainName", "Kopi Kemang"));
        assertThat(made.result()).isEqualTo("SUCCESS");
        String id = made.body().path("shopId").asText();
        Partner.Answer inner = ask("query-shop", Map.of("shopIdType", "INNER_ID", "shopId", id));
        assertThat(inner.body().at("/shopResourceInfo/mainName").asText()).isEqualTo("Kopi Kemang");
        assertThat(query("kemang").body().at("/shopResourceInfo/shopId").asText())
                .isEqualTo(id);
    }

    @Test
    void whatNobodyRegisteredIsRefusedWithADocumentedCode() throws Exception {
        assertThat(query("nowhere").result()).isEqualTo("PARAM_ILLEGAL");
        assertThat(ask("update-shop", Map.of("shopId", "1")).result()).isEqualTo("SHOP_NOT_EXIST");
        assertThat(ask("update-division", Map.of("divisionId", "216650000000042071899"))
                        .result())
                .isEqualTo("DIVISION_NOT_EXIST");
        Map<String, String> orphan = Map.of("shopParentType", "DIVISION", "parentDivisionId", "1");
        assertThat(ask("create-shop", orphan).result()).isEqualTo("DIVISION_NOT_EXIST");
        Partner.Answer wrong = ask("update-division", Map.of("divisionId", "1"));
        assertThat(wrong.result()).isEqualTo("PARAM_ILLEGAL");
        assertThat(wrong.body().at("/resultInfo/resultMsg").asText()).contains("divisionId");
    }

    @Test
    void anExternalIdIsTakenOnce() throws Exception {
        assertThat(ask("create-shop", Map.of()).result()).isEqualTo("SUCCESS");
        assertThat(ask("create-shop", Map.of()).result()).isEqualTo("ROLE_HAS_EXIST");
    }

    @Test
    void aChangedShopIsToldChangedAndKeepsWhatWasNotNamed() throws Exception {
        String id = ask("create-shop", Map.of("externalShopId", "a", "brandName", "Senja"))
                .body()
                .path("shopId")
                .asText();
        assertThat(ask("update-shop", Map.of("shopId", id, "mainName", "New", "newExternalShopId", "b"))
                        .result())
                .isEqualTo("SUCCESS");
        assertThat(query("a").result()).isEqualTo("PARAM_ILLEGAL");
        assertThat(query("b").body().at("/shopResourceInfo/mainName").asText()).isEqualTo("New");
        assertThat(query("b").body().at("/shopResourceInfo/brandName").asText()).isEqualTo("Senja");
    }

    @Test
    void shopsBelowADivisionAreListedInPages() throws Exception {
        String division = ask("create-division", Map.of("externalDivisionId", "jaksel"))
                .body()
                .path("divisionId")
                .asText();
        for (String shop : new String[] {"a", "b", "c"}) {
            ask(
                    "create-shop",
                    Map.of("externalShopId", shop, "shopParentType", "DIVISION", "parentDivisionId", division));
        }
        Partner.Answer page = ask("get-shop-list", Map.of("parentId", division, "pageNum", "2", "pageSize", "2"));
        assertThat(page.body().path("shopResourceInfoList")).hasSize(1);
        assertThat(page.body().path("count").asText()).isEqualTo("3");
        assertThat(page.body().path("hasNext").asText()).isEqualTo("false");
        assertThat(page.body().at("/shopResourceInfoList/0/parentRoleType").asText())
                .isEqualTo("DIVISION");
    }
}
