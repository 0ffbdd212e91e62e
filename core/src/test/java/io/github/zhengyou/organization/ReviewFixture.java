package io.github.zhengyou.organization;

import static io.github.zhengyou.organization.OrganizationArbitraries.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.rule.Finding;
import io.github.zhengyou.rule.Findings;
import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.RuleBook;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.text.Catalogue;
import io.github.zhengyou.text.Language;
import io.github.zhengyou.text.LocalizedText;
import java.time.LocalDate;

/** Small organizations, units and bodies, and what is found of them. */
final class ReviewFixture {
    static final LocalDate DAY = LocalDate.of(2011, 6, 30);

    private ReviewFixture() {}

    static LocalizedText name(String text) {
        return LocalizedText.of("名" + text, "Name " + text);
    }

    static Organization.Builder hosted(String id, Line line, String unit) {
        return OrganizationArbitraries.base(id).line(line).unit(UnitId.of(unit));
    }

    static Unit.Builder unit(String id) {
        return Unit.builder().id(UnitId.of(id)).name(name(id));
    }

    static Member.Builder member(String id, String organization) {
        return Member.builder().id(MemberId.of(id)).organization(id(organization));
    }

    static Body.Builder body(String id, BodyKind kind, String... parties) {
        Body.Builder body = Body.builder();
        body.id(BodyId.of(id)).name(name(id)).kind(kind);
        for (String party : parties) {
            body.addParty(id(party));
        }
        return body;
    }

    static OrganizationReview review(Organizations rows, LocalDate day) {
        return OrganizationReview.builder().organizations(rows).asOf(day).build();
    }

    /** One finding of a rule and no other of the book, with its values, its place and its text. */
    static <T> void assertFinds(
            RuleBook<T> book, T value, String rule, Severity severity, Observation seen, String english) {
        Findings findings = book.check(value);
        assertThat(findings).containsExactly(Finding.of(rule, severity, seen));
        assertThat(findings.list().get(0).message(Catalogue.core(), Language.EN))
                .isEqualTo(english);
        assertThat(findings.list().get(0).message(Catalogue.core(), Language.ZH))
                .doesNotContain("{")
                .doesNotContain("}");
    }
}
