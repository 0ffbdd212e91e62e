package io.github.zhengyou.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.rule.Source;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CriteriaSetsTest {
    @Test
    void nameTheFiveGoodsInTheOrderOfTheOpinion() {
        CriteriaSet goods = CriteriaSets.FIVE_GOODS;
        assertThat(goods.id()).isEqualTo(CriteriaSetId.of("five-goods"));
        assertThat(goods.name().zh()).isEqualTo("五个好");
        assertThat(goods.criteria())
                .extracting(criterion -> criterion.name().zh())
                .containsExactly("领导班子好", "党员队伍好", "工作机制好", "工作业绩好", "群众反映好");
        assertThat(goods.criteria())
                .extracting(criterion -> criterion.code().code())
                .containsExactly("leadership", "membership", "mechanism", "performance", "public-regard");
        assertThat(goods.criteria()).extracting(Criterion::subjectKind).containsOnly(SubjectKind.PARTY_ORGANIZATION);
        assertThat(goods.source()).contains(CriteriaSets.OPINION_2010);
    }

    @Test
    void nameTheFiveLeadsInTheOrderOfTheOpinion() {
        CriteriaSet leads = CriteriaSets.FIVE_LEADS;
        assertThat(leads.id()).isEqualTo(CriteriaSetId.of("five-leads"));
        assertThat(leads.name().zh()).isEqualTo("五带头");
        assertThat(leads.criteria())
                .extracting(criterion -> criterion.name().zh())
                .containsExactly("带头学习提高", "带头争创佳绩", "带头服务群众", "带头遵纪守法", "带头弘扬正气");
        assertThat(leads.criteria())
                .extracting(criterion -> criterion.code().code())
                .containsExactly("learning", "results", "service", "discipline", "integrity");
        assertThat(leads.criteria()).extracting(Criterion::subjectKind).containsOnly(SubjectKind.PARTY_MEMBER);
        assertThat(leads.source()).contains(CriteriaSets.OPINION_2010);
    }

    @Test
    void restOnTheOpinionFromItsPublicationToTheEndOfTheCampaign() {
        Source opinion = CriteriaSets.OPINION_2010;
        assertThat(opinion.title()).isEqualTo("《关于在党的基层组织和党员中深入开展创先争优活动的意见》");
        assertThat(opinion.isInForceOn(LocalDate.of(2010, 5, 12))).isFalse();
        assertThat(opinion.isInForceOn(LocalDate.of(2010, 5, 13))).isTrue();
        assertThat(opinion.isInForceOn(LocalDate.of(2012, 10, 15))).isTrue();
        assertThat(opinion.isInForceOn(LocalDate.of(2012, 10, 16))).isFalse();
    }

    @Test
    void areFoundByTheirIds() {
        assertThat(CriteriaSets.ALL)
                .startsWith(CriteriaSets.FIVE_GOODS, CriteriaSets.FIVE_LEADS)
                .doesNotHaveDuplicates();
        for (CriteriaSet set : CriteriaSets.ALL) {
            assertThat(CriteriaSets.find(set.id())).containsSame(set);
        }
        assertThat(CriteriaSets.find(CriteriaSetId.of("six-goods"))).isEmpty();
    }
}
