package io.github.zhengyou.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.testing.EqualsTester;
import io.github.zhengyou.rule.Source;
import io.github.zhengyou.text.LocalizedText;
import java.util.List;
import org.junit.jupiter.api.Test;

class CriteriaSetTest {
    private static Criterion criterion(String code) {
        return Criterion.builder()
                .code(CriterionCode.of(code))
                .name(LocalizedText.of("标准" + code, "Criterion " + code))
                .subjectKind(SubjectKind.PARTY_MEMBER)
                .build();
    }

    private static CriteriaSet.Builder set(String... codes) {
        CriteriaSet.Builder builder =
                CriteriaSet.builder().id(CriteriaSetId.of("my-set")).name(LocalizedText.of("标准", "Set"));
        for (String code : codes) {
            builder.addCriteria(criterion(code));
        }
        return builder;
    }

    @Test
    void findsACriterionByItsCode() {
        CriteriaSet set = set("b", "a").build();
        assertThat(set.criterion(CriterionCode.of("a"))).contains(criterion("a"));
        assertThat(set.criterion(CriterionCode.of("c"))).isEmpty();
        assertThat(set.criteria()).containsExactly(criterion("b"), criterion("a"));
    }

    @Test
    void equalsByContentAndOrder() {
        new EqualsTester()
                .addEqualityGroup(
                        set("a", "b").build(), set("a", "b").build().toBuilder().build())
                .addEqualityGroup(set("b", "a").build())
                .addEqualityGroup(set("a", "b").id(CriteriaSetId.of("other")).build())
                .addEqualityGroup(
                        set("a", "b").name(LocalizedText.of("标准", "Other")).build())
                .addEqualityGroup(set("a", "b").source(Source.PROJECT).build())
                .testEquals();
    }

    @Test
    void equalsCriteriaByEachAttribute() {
        new EqualsTester()
                .addEqualityGroup(criterion("a"), criterion("a").toBuilder().build())
                .addEqualityGroup(criterion("b"))
                .addEqualityGroup(criterion("a").toBuilder()
                        .name(LocalizedText.of("甲", "A"))
                        .build())
                .addEqualityGroup(criterion("a").toBuilder()
                        .subjectKind(SubjectKind.of("own"))
                        .build())
                .addEqualityGroup(criterion("a").toBuilder()
                        .gloss(LocalizedText.of("释", "Gloss"))
                        .build())
                .testEquals();
    }

    @Test
    void replacesItsCriteriaWhereTheyAreGivenAnew() {
        assertThat(set("a", "b").build().toBuilder()
                        .criteria(List.of(criterion("c")))
                        .build())
                .isEqualTo(set("c").build());
    }

    @Test
    void rejectsASetWithoutCriteria() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> set().build())
                .withMessage("criteria set 'my-set' must have at least one criterion, got none");
    }

    @Test
    void rejectsACodeThatStandsTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> set("a", "b", "a").build())
                .withMessage("criterion code must be unique in criteria set 'my-set', got 'a' twice");
    }

    @Test
    void rejectsMissingAttributes() {
        assertThatIllegalStateException()
                .isThrownBy(() -> CriteriaSet.builder().build())
                .withMessage("Cannot build CriteriaSet, some of required attributes are not set [id, name]");
        assertThatIllegalStateException()
                .isThrownBy(() -> Criterion.builder().build())
                .withMessage(
                        "Cannot build Criterion, some of required attributes are not set [code, name, subjectKind]");
    }
}
