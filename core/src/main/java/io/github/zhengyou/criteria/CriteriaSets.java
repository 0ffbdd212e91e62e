package io.github.zhengyou.criteria;

import com.google.common.collect.ImmutableList;
import io.github.zhengyou.organization.Population;
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
                    good("membership", "党员队伍好", "Good ranks of Party members").toBuilder()
                            .concerns(Population.PARTY_MEMBERS)
                            .build(),
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

    /**
     * The joint notice on state-owned enterprises by the Central Organization Department and the Party committee of the
     * state-assets commission, older than the campaign and taken up by it; the day is not established.
     */
    public static final Source STATE_ENTERPRISES = Source.of("中央组织部、国务院国资委党委关于国有企业“四强四优”的联合通知");

    /** The four strengths 四强, asked of Party organizations of state-owned enterprises. Source: {@link #STATE_ENTERPRISES}. */
    public static final CriteriaSet FOUR_STRENGTHS = CriteriaSet.builder()
            .id(CriteriaSetId.of("four-strengths"))
            .name(LocalizedText.of("四强", "Four Strengths"))
            .source(STATE_ENTERPRISES)
            .addCriteria(
                    good("political-guidance", "政治引领力强", "Strong in political guidance"),
                    good("development", "推动发展力强", "Strong in promoting development"),
                    good("innovation", "改革创新力强", "Strong in reform and innovation"),
                    good("cohesion", "凝聚保障力强", "Strong in cohesion and support"))
            .build();

    /** The four excellences 四优, asked of Party members of state-owned enterprises. Source: {@link #STATE_ENTERPRISES}. */
    public static final CriteriaSet FOUR_EXCELLENCES = CriteriaSet.builder()
            .id(CriteriaSetId.of("four-excellences"))
            .name(LocalizedText.of("四优", "Four Excellences"))
            .source(STATE_ENTERPRISES)
            .addCriteria(
                    lead("political-quality", "政治素质优", "Excellent in political quality"),
                    lead("post-skills", "岗位技能优", "Excellent in the skills of the post"),
                    lead("work-results", "工作业绩优", "Excellent in work results"),
                    lead("mass-appraisal", "群众评价优", "Excellent in the appraisal of the masses"))
            .build();

    /** The campaign of window units and service trades "excellence in serving the people" 为民服务创先争优, 2011 and 2012. */
    public static final Source WINDOW_UNITS = Source.of("窗口单位和服务行业“为民服务创先争优”活动（2011年至2012年）");

    /** The three displays 三亮, asked of window units. Source: {@link #WINDOW_UNITS}. */
    public static final CriteriaSet THREE_DISPLAYS = CriteriaSet.builder()
            .id(CriteriaSetId.of("three-displays"))
            .name(LocalizedText.of("三亮", "Three Displays"))
            .source(WINDOW_UNITS)
            .addCriteria(
                    window("standards", "亮标准", "Displays its standards"),
                    window("identity", "亮身份", "Displays identity"),
                    window("pledges", "亮承诺", "Displays its pledges"))
            .build();

    /** The three comparisons 三比, asked of window units. Source: {@link #WINDOW_UNITS}. */
    public static final CriteriaSet THREE_COMPARISONS = CriteriaSet.builder()
            .id(CriteriaSetId.of("three-comparisons"))
            .name(LocalizedText.of("三比", "Three Comparisons"))
            .source(WINDOW_UNITS)
            .addCriteria(
                    window("skills", "比技能", "Compares skills"),
                    window("work-style", "比作风", "Compares work style"),
                    window("achievements", "比业绩", "Compares achievements"))
            .build();

    /** The three appraisals 三评, asked of window units. Source: {@link #WINDOW_UNITS}. */
    public static final CriteriaSet THREE_APPRAISALS = CriteriaSet.builder()
            .id(CriteriaSetId.of("three-appraisals"))
            .name(LocalizedText.of("三评", "Three Appraisals"))
            .source(WINDOW_UNITS)
            .addCriteria(
                    window("by-masses", "群众评议", "Appraisal by the masses"),
                    window("by-members", "党员互评", "Appraisal of Party members by each other"),
                    window("by-leaders", "领导点评", "Commentary by leaders"))
            .build();

    /** All of them, in the order above. */
    public static final List<CriteriaSet> ALL = ImmutableList.of(
            FIVE_GOODS,
            FIVE_LEADS,
            FOUR_STRENGTHS,
            FOUR_EXCELLENCES,
            THREE_DISPLAYS,
            THREE_COMPARISONS,
            THREE_APPRAISALS);

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

    private static Criterion window(String code, String zh, String en) {
        return criterion(code, zh, en, SubjectKind.WINDOW_UNIT);
    }

    private static Criterion criterion(String code, String zh, String en, SubjectKind kind) {
        return Criterion.builder()
                .code(CriterionCode.of(code))
                .name(LocalizedText.of(zh, en))
                .subjectKind(kind)
                .build();
    }
}
