package io.github.zhengyou.json;

import static io.github.zhengyou.json.DocumentFixture.codes;
import static io.github.zhengyou.json.DocumentFixture.names;

import io.github.zhengyou.campaign.CampaignPlan;
import io.github.zhengyou.criteria.Counterparts;
import io.github.zhengyou.criteria.CriteriaSetId;
import io.github.zhengyou.criteria.CriterionCode;
import io.github.zhengyou.criteria.DeclaredKind;
import io.github.zhengyou.criteria.SetApplication;
import io.github.zhengyou.criteria.SubjectKind;
import io.github.zhengyou.organization.Addressed;
import io.github.zhengyou.organization.Addressees;
import io.github.zhengyou.organization.Line;
import java.util.Map;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** What a plan says of the use of criteria sets, and its targets. */
final class CriteriaFixture {
    private CriteriaFixture() {}

    static Arbitrary<Consumer<CampaignPlan.Builder>> uses() {
        return Combinators.combine(
                        kinds().list().ofMaxSize(2),
                        applications().list().ofMaxSize(2),
                        counterparts().list().ofMaxSize(2),
                        TargetFixture.targets().list().ofMaxSize(2))
                .as((kinds, applications, counterparts, targets) -> plan -> plan.subjectKinds(kinds)
                        .applications(applications)
                        .counterparts(counterparts)
                        .targets(targets));
    }

    private static Arbitrary<DeclaredKind> kinds() {
        Arbitrary<Addressees> subjects = Combinators.combine(
                        Arbitraries.of(Addressed.class), codes(Line::of).set().ofMaxSize(2))
                .as((kind, lines) ->
                        Addressees.builder().kind(kind).lines(lines).build());
        return Builders.withBuilder(DeclaredKind::builder)
                .use(codes(SubjectKind::of))
                .in((b, v) -> b.kind(v))
                .use(names().optional())
                .in((b, v) -> b.name(v))
                .use(codes(SubjectKind::of).optional())
                .in((b, v) -> b.within(v))
                .use(subjects.optional())
                .in((b, v) -> b.subjects(v))
                .build(b -> b.build());
    }

    private static Arbitrary<SetApplication> applications() {
        return Builders.withBuilder(SetApplication::builder)
                .use(codes(CriteriaSetId::of))
                .in((b, v) -> b.set(v))
                .use(codes(SubjectKind::of))
                .in((b, v) -> b.kind(v))
                .use(Arbitraries.maps(codes(CriterionCode::of), names()).ofMaxSize(2))
                .in((b, v) -> b.adapted(v))
                .build(b -> b.build());
    }

    private static Arbitrary<Counterparts> counterparts() {
        return Combinators.combine(codes(CriterionCode::of), codes(CriterionCode::of), Arbitraries.of(true, false))
                .as((one, other, paired) -> Counterparts.builder()
                        .set(CriteriaSetId.of("one"))
                        .other(CriteriaSetId.of("other"))
                        .pairs(paired ? Map.of(one, other) : Map.of())
                        .build());
    }
}
