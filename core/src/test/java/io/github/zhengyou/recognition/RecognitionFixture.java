package io.github.zhengyou.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.evidence.EntryId;
import io.github.zhengyou.organization.Level;
import io.github.zhengyou.organization.Line;
import io.github.zhengyou.organization.Member;
import io.github.zhengyou.organization.MemberId;
import io.github.zhengyou.organization.Organization;
import io.github.zhengyou.organization.OrganizationId;
import io.github.zhengyou.organization.Organizations;
import io.github.zhengyou.organization.Sector;
import io.github.zhengyou.organization.Tier;
import io.github.zhengyou.rule.Finding;
import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Place;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.text.Catalogue;
import io.github.zhengyou.text.Language;
import io.github.zhengyou.text.LocalizedText;
import io.github.zhengyou.timeline.Period;
import io.github.zhengyou.timeline.Stage;
import io.github.zhengyou.timeline.StageId;
import io.github.zhengyou.timeline.Timeline;
import java.time.LocalDate;
import java.util.List;

/** Awards and entries about them, and how findings are asserted. */
final class RecognitionFixture {

    static final LocalDate DAY = LocalDate.of(2012, 7, 1);
    static final AwardId AWARD = AwardId.of("star");

    private RecognitionFixture() {}

    /** An award to persons with a quota of 2. */
    static Award.Builder award() {
        Award.Builder builder = Award.builder();
        builder.id(AWARD)
                .name(LocalizedText.of("先进个人", "Star"))
                .recipient(Recipient.INDIVIDUAL)
                .quota(new Quota.Places(2));
        return builder;
    }

    static Recognition.Builder recognition(Award... awards) {
        Recognition.Builder builder = Recognition.builder();
        builder.awards(List.of(awards))
                .timeline(Timeline.builder()
                        .period(Period.of(LocalDate.of(2010, 11, 1), LocalDate.of(2012, 12, 31)))
                        .addStage(Stage.builder()
                                .id(StageId.of("three"))
                                .name(LocalizedText.of("第三阶段", "Stage three"))
                                .period(Period.of(LocalDate.of(2012, 7, 1), LocalDate.of(2012, 12, 31)))
                                .build())
                        .build())
                .organizations(organizations());
        return builder;
    }

    static Organization.Builder organization(String id, Line line, Tier tier) {
        Organization.Builder builder = Organization.builder();
        builder.id(OrganizationId.of(id))
                .name(LocalizedText.of("组织", "Organization"))
                .line(line)
                .tier(tier)
                .level(Level.of("village"))
                .sector(Sector.RURAL);
        return builder;
    }

    /** A Party committee, a union with one member, a League branch. */
    static Organizations organizations() {
        return Organizations.builder()
                .addOrganization(organization("pc", Line.PARTY, Tier.COMMITTEE).build())
                .addOrganization(
                        organization("union", Line.TRADE_UNION, Tier.COMMITTEE).build())
                .addOrganization(organization("league", Line.YOUTH_LEAGUE, Tier.BRANCH)
                        .level(Level.of("county"))
                        .build())
                .addMember(Member.of(MemberId.of("m1"), OrganizationId.of("union")))
                .build();
    }

    static Nomination.Builder nomination(String id, String candidate) {
        Nomination.Builder builder = Nomination.builder();
        builder.id(EntryId.of(id))
                .award(AWARD)
                .candidate(SubjectId.of(candidate))
                .date(DAY);
        return builder;
    }

    static Nominator by(String organization) {
        return Nominator.builder().organization(OrganizationId.of(organization)).build();
    }

    static Decision.Builder decision(String id, String subject) {
        Decision.Builder builder = Decision.builder();
        builder.id(EntryId.of(id)).award(AWARD).subject(SubjectId.of(subject)).date(DAY);
        return builder;
    }

    static Observation observe(String subject) {
        return Observation.of(subject).with("award", "star").with("awardName", LocalizedText.of("先进个人", "Star"));
    }

    static Place record(String list) {
        return Place.in("record").at(list).at(0);
    }

    /** One finding of a rule, with its severity, values, place and English text. */
    static void assertFinds(Recognition recognition, String rule, Severity severity, Observation seen, String english) {
        List<Finding> findings = of(recognition, rule);
        assertThat(findings).containsExactly(Finding.of(rule, severity, seen));
        assertThat(findings.get(0).message(Catalogue.core(), Language.EN)).isEqualTo(english);
    }

    static List<Finding> of(Recognition recognition, String rule) {
        return RecognitionRules.BOOK.check(recognition).list().stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }
}
