package io.github.zhengyou.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zhengyou.campaign.CampaignPlan;
import io.github.zhengyou.scoring.scheme.ScoringScheme;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

class ZhengyouModuleTest {
    private final JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();

    static List<Document<?>> documents() {
        return Document.all();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void mapperFindsTheModuleAndRoundTrips(Document<?> document) {
        String text = Goldens.text(Goldens.file(document));
        Object value = mapper.readValue(text, document.type());
        assertThat(value).isEqualTo(Goldens.read(document, text).orElseThrow());
        String written = mapper.writeValueAsString(value);
        assertThat(Goldens.read(document, written).orElseThrow()).isEqualTo(value);
        assertThat(mapper.readTree(written)).isEqualTo(mapper.readTree(text));
    }

    @Test
    void valuesAreReadFromAndToTrees() {
        JsonMapper exact = mapper.rebuild()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
        JsonNode tree = exact.readTree(Goldens.text("plan.json"));
        CampaignPlan plan = exact.treeToValue(tree, CampaignPlan.class);
        assertThat(exact.writeValueAsString(exact.<JsonNode>valueToTree(plan)))
                .isEqualTo(exact.writeValueAsString(tree));
    }

    @Test
    void valuesInsideOtherValuesAreHandedOver() {
        String text = "{\"first\": " + Goldens.text("scheme.json") + "}";
        Map<String, ScoringScheme> schemes = mapper.readValue(text, new TypeReference<Map<String, ScoringScheme>>() {});
        assertThat(schemes).containsOnlyKeys("first");
        assertThat(mapper.readTree(mapper.writeValueAsString(schemes))).isEqualTo(mapper.readTree(text));
    }

    @Test
    void problemsAreAnExceptionOfJackson() {
        String text = Goldens.text("scheme.json").replace("0.75", "\"0.75\"").replace("\"mode\"", "\"mod\"");
        assertThatThrownBy(() -> mapper.readValue(text, ScoringScheme.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("zhengyou/scheme@1:49:19 /root/parts/0/weight: expected a number without quotes,"
                        + " got \"0.75\"")
                .hasMessageContaining("/rounding/mod: unknown property \"mod\" (did you mean \"mode\"?)")
                .cause()
                .isInstanceOfSatisfying(
                        ReadException.class, e -> assertThat(e.problems()).hasSize(2));
    }

    @Test
    void brokenJsonIsAnExceptionOfJackson() {
        assertThatThrownBy(() -> mapper.readValue("{\"format\":\"zhengyou/plan@1\",", CampaignPlan.class))
                .isInstanceOf(JacksonException.class)
                .hasMessageContaining("the text ends before the document does");
    }
}
