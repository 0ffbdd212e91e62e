package io.github.zhengyou.organization;

import io.github.zhengyou.rule.Source;
import java.time.LocalDate;
import java.util.List;

/**
 * The national rules on establishing organizations, each with its document and the days on which it is in force
 * 组织设置的全国性规定. A place's own rules are data of its plan.
 *
 * <p>Where a document revises an earlier one in the same words, the rule is dated by the document given here; what is not
 * established by a document at hand is left out, such as League branches of three and thresholds for women's federations.
 *
 * @since 0.1
 */
public final class EstablishmentRules {

    private static final Source CHARTER = source("中国共产党章程", "党的基层组织（2017 年文本第三十条）", "1982-09-06");
    private static final Source BRANCH_2018 = source("中国共产党支部工作条例（试行）", "第四条", "2018-10-28");
    private static final Source BRANCH_2018_JOINT = source("中国共产党支部工作条例（试行）", "第五条", "2018-10-28");
    private static final Source BRANCH_2018_COMMITTEE = source("中国共产党支部工作条例（试行）", "第六章", "2018-10-28");
    private static final Source RURAL_2018 = source("中国共产党农村基层组织工作条例", "第五条", "2018-12-28");
    private static final Source ORGANS_2019 = source("中国共产党党和国家机关基层组织工作条例", "第四条", "2019-12-27");
    private static final Source STATE_OWNED_2019 = source("中国共产党国有企业基层组织工作条例（试行）", "第四条", "2019-12-30");
    private static final Source LEAGUE_1993 = source("中国共产主义青年团章程", "第二十四条", "1993-05-10");
    private static final Source UNION_2018 = source("中国工会章程", "女职工委员会", "2018-10-26");
    private static final Source UNION_LAW_2001 = source("中华人民共和国工会法", "第十条", "2001-10-27").toBuilder()
            .validThrough(LocalDate.of(2021, 12, 31))
            .build();
    private static final Source UNION_LAW_2021 = source("中华人民共和国工会法", "第十一条", "2022-01-01");

    /** 3 or more formal Party members: a Party organization 正式党员三人以上. Party charter. */
    public static final EstablishmentRule PARTY_ORGANIZATION = EstablishmentRule.builder()
            .id(RequirementId.of("party-organization"))
            .line(Line.PARTY)
            .heads(Threshold.atLeast(3, Population.FORMAL_PARTY_MEMBERS))
            .source(CHARTER)
            .build();

    /** Fewer than 3 formal Party members: a joint branch 联合党支部. Branch regulation; the number of its article is of medium confidence. */
    public static final EstablishmentRule PARTY_JOINT_BRANCH = EstablishmentRule.builder()
            .id(RequirementId.of("party-joint-branch"))
            .line(Line.PARTY)
            .heads(Threshold.atLeast(1, Population.FORMAL_PARTY_MEMBERS))
            .below(3L)
            .source(BRANCH_2018_JOINT)
            .build();

    /** Village, more than 50 Party members: may have a general branch 总支. Rural regulation. */
    public static final EstablishmentRule VILLAGE_GENERAL_BRANCH = party("village-general-branch", Tier.GENERAL_BRANCH)
            .addTiers(Tier.COMMITTEE)
            .addSectors(Sector.RURAL)
            .heads(Threshold.moreThan(50, Population.PARTY_MEMBERS))
            .below(100L)
            .obligation(Obligation.MAY)
            .source(RURAL_2018)
            .build();

    /** Village, 100 or more Party members: may have a committee, with the consent of the county 党委. Rural regulation. */
    public static final EstablishmentRule VILLAGE_COMMITTEE = party("village-committee", Tier.COMMITTEE)
            .addSectors(Sector.RURAL)
            .heads(Threshold.atLeast(100, Population.PARTY_MEMBERS))
            .obligation(Obligation.MAY)
            .source(RURAL_2018)
            .build();

    /** Organs, 50 or more Party members: a general branch 总支. Regulation for organs; which document says it is of medium confidence. */
    public static final EstablishmentRule ORGAN_GENERAL_BRANCH = party("organ-general-branch", Tier.GENERAL_BRANCH)
            .addTiers(Tier.COMMITTEE)
            .addSectors(Sector.ORGAN)
            .heads(Threshold.atLeast(50, Population.PARTY_MEMBERS))
            .below(100L)
            .source(ORGANS_2019)
            .build();

    /** Organs, 100 or more Party members: a committee 党委. Regulation for organs; which document says it is of medium confidence. */
    public static final EstablishmentRule ORGAN_COMMITTEE = party("organ-committee", Tier.COMMITTEE)
            .addSectors(Sector.ORGAN)
            .heads(Threshold.atLeast(100, Population.PARTY_MEMBERS))
            .source(ORGANS_2019)
            .build();

    /** State-owned enterprise, 100 or more Party members: a committee 党委. Regulation for state-owned enterprises. */
    public static final EstablishmentRule STATE_OWNED_COMMITTEE = party("state-owned-committee", Tier.COMMITTEE)
            .addSectors(Sector.STATE_OWNED_ENTERPRISE)
            .heads(Threshold.atLeast(100, Population.PARTY_MEMBERS))
            .source(STATE_OWNED_2019)
            .build();

    /** 30 or more League members: a general branch 团总支. League charter since the 13th congress. */
    public static final EstablishmentRule LEAGUE_GENERAL_BRANCH = EstablishmentRule.builder()
            .id(RequirementId.of("league-general-branch"))
            .line(Line.YOUTH_LEAGUE)
            .addTiers(Tier.GENERAL_BRANCH, Tier.COMMITTEE)
            .heads(Threshold.atLeast(30, Population.LEAGUE_MEMBERS))
            .below(100L)
            .obligation(Obligation.MAY)
            .source(LEAGUE_1993)
            .build();

    /** 100 or more League members: a committee 团委. League charter since the 13th congress. */
    public static final EstablishmentRule LEAGUE_COMMITTEE = EstablishmentRule.builder()
            .id(RequirementId.of("league-committee"))
            .line(Line.YOUTH_LEAGUE)
            .addTiers(Tier.COMMITTEE)
            .heads(Threshold.atLeast(100, Population.LEAGUE_MEMBERS))
            .obligation(Obligation.MAY)
            .source(LEAGUE_1993)
            .build();

    /** 25 or more union members: a primary trade union 基层工会. Trade Union Law, its article 10 until 2021. */
    public static final EstablishmentRule TRADE_UNION_2001 = tradeUnion("trade-union-2001", UNION_LAW_2001);

    /** 25 or more union members: a primary trade union 基层工会. Trade Union Law, its article 11 since 2022. */
    public static final EstablishmentRule TRADE_UNION_2022 = tradeUnion("trade-union-2022", UNION_LAW_2021);

    /** 10 or more women among the union members: a committee of women workers 女职工委员会. Union charter, dated by the text at hand. */
    public static final EstablishmentRule WOMEN_WORKERS_COMMITTEE = EstablishmentRule.builder()
            .id(RequirementId.of("women-workers-committee"))
            .line(Line.TRADE_UNION)
            .addTiers(Tier.WOMEN_WORKERS_COMMITTEE)
            .heads(Threshold.atLeast(10, Population.WOMEN_UNION_MEMBERS))
            .source(UNION_2018)
            .build();

    /** The rules on which organizations units have. */
    public static final List<EstablishmentRule> NATIONAL = List.of(
            PARTY_ORGANIZATION,
            PARTY_JOINT_BRANCH,
            VILLAGE_GENERAL_BRANCH,
            VILLAGE_COMMITTEE,
            ORGAN_GENERAL_BRANCH,
            ORGAN_COMMITTEE,
            STATE_OWNED_COMMITTEE,
            LEAGUE_GENERAL_BRANCH,
            LEAGUE_COMMITTEE,
            TRADE_UNION_2001,
            TRADE_UNION_2022,
            WOMEN_WORKERS_COMMITTEE);

    /** A Party branch has 3 formal members or more. Party charter. */
    static final SizeRule PARTY_BRANCH_FEWEST = SizeRule.builder()
            .id(RequirementId.of("party-branch-fewest"))
            .line(Line.PARTY)
            .addTiers(Tier.BRANCH)
            .population(Population.FORMAL_PARTY_MEMBERS)
            .fewest(3L)
            .source(CHARTER)
            .build();

    /** A Party branch generally has at most 50 members. Branch regulation. */
    static final SizeRule PARTY_BRANCH_MOST = SizeRule.builder()
            .id(RequirementId.of("party-branch-most"))
            .line(Line.PARTY)
            .addTiers(Tier.BRANCH)
            .population(Population.PARTY_MEMBERS)
            .most(50L)
            .source(BRANCH_2018)
            .build();

    /** The rules on the size of organizations. */
    static final List<SizeRule> SIZES = List.of(PARTY_BRANCH_FEWEST, PARTY_BRANCH_MOST);

    /** A Party branch of 7 formal members or more has a committee of 3 to 5 persons, generally at most 7. Branch regulation. */
    static final CommitteeRule PARTY_BRANCH_COMMITTEE = CommitteeRule.builder()
            .id(RequirementId.of("party-branch-committee"))
            .line(Line.PARTY)
            .tier(Tier.BRANCH)
            .heads(Threshold.atLeast(7, Population.FORMAL_PARTY_MEMBERS))
            .kind(BodyKind.BRANCH_COMMITTEE)
            .fewest(3)
            .most(7)
            .source(BRANCH_2018_COMMITTEE)
            .build();

    /** The rules on committees of organizations. */
    static final List<CommitteeRule> COMMITTEES = List.of(PARTY_BRANCH_COMMITTEE);

    private EstablishmentRules() {}

    private static Source source(String title, String clause, String from) {
        return Source.builder()
                .title(title)
                .clause(clause)
                .validFrom(LocalDate.parse(from))
                .build();
    }

    private static EstablishmentRule.Builder party(String id, Tier tier) {
        EstablishmentRule.Builder rule = EstablishmentRule.builder();
        rule.id(RequirementId.of(id)).line(Line.PARTY).addTiers(tier);
        return rule;
    }

    private static EstablishmentRule tradeUnion(String id, Source source) {
        return EstablishmentRule.builder()
                .id(RequirementId.of(id))
                .line(Line.TRADE_UNION)
                .heads(Threshold.atLeast(25, Population.UNION_MEMBERS))
                .source(source)
                .build();
    }
}
