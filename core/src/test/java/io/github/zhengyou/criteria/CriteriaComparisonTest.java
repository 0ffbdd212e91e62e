package io.github.zhengyou.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.zhengyou.text.LocalizedText;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CriteriaComparisonTest {

    /** A set of criteria, each written as code:name or code:name:core. */
    private static CriteriaSet set(String id, String... criteria) {
        return CriteriaSet.builder()
                .id(CriteriaSetId.of(id))
                .name(name(id))
                .criteria(Arrays.stream(criteria)
                        .map(text -> text.split(":"))
                        .map(part -> {
                            Criterion.Builder criterion = Criterion.builder();
                            criterion
                                    .code(CriterionCode.of(part[0]))
                                    .name(name(part[1]))
                                    .subjectKind(SubjectKind.PARTY_MEMBER);
                            if (part.length > 2) {
                                criterion.core(name(part[2]));
                            }
                            return criterion.build();
                        })
                        .toList())
                .build();
    }

    private static LocalizedText name(String text) {
        return LocalizedText.of(text, text);
    }

    private static Counterparts counterparts(CriteriaSet set, CriteriaSet other, Map<String, String> pairs) {
        Counterparts.Builder counterparts = Counterparts.builder();
        counterparts.set(set.id()).other(other.id());
        pairs.forEach((one, two) -> counterparts.putPair(CriterionCode.of(one), CriterionCode.of(two)));
        return counterparts.build();
    }

    private static List<String> codes(List<CriterionCode> codes) {
        return codes.stream().map(CriterionCode::code).toList();
    }

    @Test
    void tellsCorrespondencesReplacementsAndOrder() {
        CriteriaSet local = set(
                "local",
                "study:带头学习提高素质",
                "stability:带头维护团结稳定",
                "first-class:带头争创一流佳绩",
                "grassroots:带头服务基层群众",
                "law:带头遵守党纪国法");
        CriteriaComparison comparison = CriteriaSets.FIVE_LEADS.compare(
                local,
                counterparts(
                        CriteriaSets.FIVE_LEADS,
                        local,
                        Map.of(
                                "learning", "study",
                                "results", "first-class",
                                "service", "grassroots",
                                "discipline", "law")));
        assertThat(comparison.identical()).isEmpty();
        assertThat(comparison.near()).hasSize(4);
        assertThat(comparison.correspondences()).hasSize(4);
        assertThat(codes(comparison.replaced())).containsExactly("integrity");
        assertThat(codes(comparison.replacements())).containsExactly("stability");
        assertThat(comparison.missing()).isEmpty();
        assertThat(comparison.added()).isEmpty();
        assertThat(comparison.isOrderChanged()).isTrue();
        assertThat(comparison.moved())
                .extracting(pair -> pair.criterion().code())
                .containsExactly("integrity");
        assertThat(comparison.isSame()).isFalse();
    }

    @Test
    void takesCriteriaOfOneCoreForIdentical() {
        CriteriaSet one = set("one", "conviction:带头坚定信念:坚定信念", "study:带头刻苦学习:刻苦学习", "post:带头爱岗敬业:爱岗敬业");
        CriteriaSet other = set("other", "study:刻苦学习", "conviction:坚定信念", "results:争创佳绩");
        CriteriaComparison comparison = one.compare(other);
        assertThat(comparison.identical())
                .extracting(pair -> pair.criterion() + " " + pair.counterpart())
                .containsExactly("conviction conviction", "study study");
        assertThat(codes(comparison.replaced())).containsExactly("post");
        assertThat(comparison.names(comparison.replaced())).containsExactly(name("带头爱岗敬业"));
        assertThat(comparison.otherNames(comparison.replacements())).containsExactly(name("争创佳绩"));
    }

    @Test
    void doesNotGuessWhatIsNear() {
        CriteriaComparison comparison = set("one", "a:领导班子好").compare(set("other", "a:班子建设好", "b:阵地好"));
        assertThat(comparison.correspondences()).isEmpty();
        assertThat(codes(comparison.replaced())).containsExactly("a");
        assertThat(codes(comparison.replacements())).containsExactly("a", "b");
    }

    @Test
    void tellsWhatIsMissingAndWhatIsAdded() {
        CriteriaSet longer = set("longer", "a:甲", "b:乙", "c:丙");
        CriteriaSet shorter = set("shorter", "a:甲", "b:乙");
        assertThat(codes(longer.compare(shorter).missing())).containsExactly("c");
        assertThat(codes(shorter.compare(longer).added())).containsExactly("c");
        assertThat(shorter.compare(longer).isOrderChanged()).isFalse();
        assertThat(longer.compare(longer).isSame()).isTrue();
    }

    private static List<String> moved(CriteriaSet set, CriteriaSet other) {
        return set.compare(other).moved().stream()
                .map(pair -> pair.criterion().code())
                .toList();
    }

    @Test
    void movesNothingByWhatIsPutInOrLeftOut() {
        CriteriaSet plain = set("plain", "a:甲", "b:乙", "c:丙");
        CriteriaSet longer = set("longer", "x:子", "a:甲", "y:丑", "b:乙", "c:丙");
        assertThat(moved(plain, longer)).isEmpty();
        assertThat(moved(longer, plain)).isEmpty();
        assertThat(plain.compare(longer).isOrderChanged()).isFalse();
    }

    @Test
    void movesAsFewAsWillDo() {
        CriteriaSet plain = set("plain", "a:甲", "b:乙", "c:丙", "d:丁", "e:戊");
        assertThat(moved(plain, set("last-first", "e:戊", "a:甲", "b:乙", "c:丙", "d:丁")))
                .containsExactly("e");
        assertThat(moved(plain, set("first-last", "b:乙", "c:丙", "d:丁", "e:戊", "a:甲")))
                .containsExactly("a");
        assertThat(moved(plain, set("two", "b:乙", "a:甲", "c:丙", "e:戊", "d:丁"))).hasSize(2);
        assertThat(moved(plain, set("reversed", "e:戊", "d:丁", "c:丙", "b:乙", "a:甲")))
                .hasSize(4);
    }

    @Test
    void refusesCounterpartsOfOtherSets() {
        CriteriaSet one = set("one", "a:甲");
        CriteriaSet other = set("other", "a:甲");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> one.compare(other, counterparts(other, one, Map.of())))
                .withMessage("counterparts must be between criteria sets 'one' and 'other', got 'other' and 'one'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> counterparts(one, one, Map.of()))
                .withMessage("counterparts must be between two criteria sets, got 'one' and itself");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> counterparts(one, other, Map.of("a", "x", "b", "x")))
                .withMessage("counterpart in criteria set 'other' must be that of one criterion, got 'x' twice");
    }
}
