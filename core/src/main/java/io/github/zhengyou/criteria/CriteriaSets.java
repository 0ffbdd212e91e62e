package io.github.zhengyou.criteria;

import com.google.common.collect.ImmutableList;
import io.github.zhengyou.rule.Source;
import io.github.zhengyou.text.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The national criteria sets, as reference data 全国统一标准. A local variant is data of its campaign, never one of these.
 *
 * @since 0.1
 */
public final class CriteriaSets {

    /**
     * The opinion on which the campaign of 2010 to 2012 rests; text published on 2010-05-13, concentrated campaign
     * concluded on 2012-10-15.
     */
    public static final Source OPINION_2010 = Source.builder()
            .title("《关于在党的基层组织和党员中深入开展创先争优活动的意见》")
            .validFrom(LocalDate.of(2010, 5, 13))
            .validThrough(LocalDate.of(2012, 10, 15))
            .build();

    /** The five goods 五个好, asked of Party organizations. Source: {@link #OPINION_2010}. */
    public static final CriteriaSet FIVE_GOODS = CriteriaSet.builder()
            .id(CriteriaSetId.of("five-goods"))
            .name(LocalizedText.of("五个好", "Five Goods"))
            .source(OPINION_2010)
            .addCriteria(
                    good("leadership", "领导班子好", "Good leadership team"),
                    good("membership", "党员队伍好", "Good ranks of Party members"),
                    good("mechanism", "工作机制好", "Good working mechanisms"),
                    good("performance", "工作业绩好", "Good work results"),
                    good("public-regard", "群众反映好", "Good response from the masses"))
            .build();

    /** The five leads 五带头, asked of Party members. Source: {@link #OPINION_2010}. */
    public static final CriteriaSet FIVE_LEADS = CriteriaSet.builder()
            .id(CriteriaSetId.of("five-leads"))
            .name(LocalizedText.of("五带头", "Five Leads"))
            .source(OPINION_2010)
            .addCriteria(
                    lead("learning", "带头学习提高", "Leads in learning and self-improvement"),
                    lead("results", "带头争创佳绩", "Leads in achieving outstanding results"),
                    lead("service", "带头服务群众", "Leads in serving the masses"),
                    lead("discipline", "带头遵纪守法", "Leads in observing discipline and the law"),
                    lead("integrity", "带头弘扬正气", "Leads in upholding integrity"))
            .build();

    /** All of them, in the order above. */
    public static final List<CriteriaSet> ALL = ImmutableList.of(FIVE_GOODS, FIVE_LEADS);

    private CriteriaSets() {}

    /** The national set of that id; empty if there is none. */
    public static Optional<CriteriaSet> find(CriteriaSetId id) {
        return ALL.stream().filter(set -> id.equals(set.id())).findFirst();
    }

    private static Criterion good(String code, String zh, String en) {
        return criterion(code, zh, en, SubjectKind.PARTY_ORGANIZATION);
    }

    private static Criterion lead(String code, String zh, String en) {
        return criterion(code, zh, en, SubjectKind.PARTY_MEMBER);
    }

    private static Criterion criterion(String code, String zh, String en, SubjectKind kind) {
        return Criterion.builder()
                .code(CriterionCode.of(code))
                .name(LocalizedText.of(zh, en))
                .subjectKind(kind)
                .build();
    }
}
