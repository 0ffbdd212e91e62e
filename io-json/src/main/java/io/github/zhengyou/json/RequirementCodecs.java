package io.github.zhengyou.json;

import static io.github.zhengyou.json.Codec.choice;
import static io.github.zhengyou.json.Codec.code;
import static io.github.zhengyou.json.OrganizationCodecs.BODY_KIND;
import static io.github.zhengyou.json.OrganizationCodecs.LINE;
import static io.github.zhengyou.json.OrganizationCodecs.POST;
import static io.github.zhengyou.json.OrganizationCodecs.SECTOR;
import static io.github.zhengyou.json.OrganizationCodecs.TIER;
import static io.github.zhengyou.json.Scalars.COUNT;
import static io.github.zhengyou.json.ValueCodecs.NAME;
import static io.github.zhengyou.json.ValueCodecs.SOURCE;

import io.github.zhengyou.json.ObjectParts.Part;
import io.github.zhengyou.organization.BodyRequirement;
import io.github.zhengyou.organization.Comparison;
import io.github.zhengyou.organization.CoverageRule;
import io.github.zhengyou.organization.Duty;
import io.github.zhengyou.organization.EstablishmentRule;
import io.github.zhengyou.organization.Obligation;
import io.github.zhengyou.organization.Population;
import io.github.zhengyou.organization.RequirementId;
import io.github.zhengyou.organization.SectorGroup;
import io.github.zhengyou.organization.Threshold;

/** The codecs of what a plan asks of its organizations. */
final class RequirementCodecs {
    private static final Codec<RequirementId> ID = code(RequirementId::of);
    private static final Codec<Population> POPULATION = code(Population::of);
    private static final Codec<Threshold> THRESHOLD = threshold();

    static final Codec<SectorGroup> SECTOR_GROUP = Codec.object(SectorGroup.class, SectorGroup::builder)
            .required("sector", SECTOR, SectorGroup::sector, (b, v) -> b.sector(v))
            .optional("name", NAME, SectorGroup::name, (b, v) -> b.name(v))
            .required("parts", Codec.list(SECTOR), g -> g.parts().stream().toList(), (b, v) -> b.parts(v))
            .optional("source", SOURCE, SectorGroup::source, (b, v) -> b.source(v))
            .build(b -> b.build());

    static final Codec<Duty> DUTY = Codec.object(Duty.class, Duty::builder)
            .required("id", ID, Duty::id, (b, v) -> b.id(v))
            .required("name", NAME, Duty::name, (b, v) -> b.name(v))
            .required("holder", BODY_KIND, Duty::holder, (b, v) -> b.holder(v))
            .build(b -> b.build());

    static final Codec<BodyRequirement> BODY_REQUIREMENT = Codec.object(BodyRequirement.class, BodyRequirement::builder)
            .required("id", ID, BodyRequirement::id, (b, v) -> b.id(v))
            .required("kind", BODY_KIND, BodyRequirement::kind, (b, v) -> b.kind(v))
            .list("lines", LINE, BodyRequirement::lines, (b, v) -> b.lines(v))
            .list("posts", POST, BodyRequirement::posts, (b, v) -> b.posts(v))
            .build(b -> b.build());

    static final Codec<CoverageRule> COVERAGE_RULE = Codec.object(CoverageRule.class, CoverageRule::builder)
            .required("id", ID, CoverageRule::id, (b, v) -> b.id(v))
            .required("name", NAME, CoverageRule::name, (b, v) -> b.name(v))
            .withDefault(
                    "obligation",
                    choice(Obligation.class),
                    Obligation.SHALL,
                    CoverageRule::obligation,
                    (b, v) -> b.obligation(v))
            .list("sectors", SECTOR, CoverageRule::sectors, (b, v) -> b.sectors(v))
            .optional("heads", THRESHOLD, CoverageRule::heads, (b, v) -> b.heads(v))
            .list("having", LINE, CoverageRule::having, (b, v) -> b.having(v))
            .list("lacking", LINE, CoverageRule::lacking, (b, v) -> b.lacking(v))
            .list("allOf", LINE, CoverageRule::allOf, (b, v) -> b.allOf(v))
            .list("anyOf", LINE, CoverageRule::anyOf, (b, v) -> b.anyOf(v))
            .list("populated", POPULATION, CoverageRule::populated, (b, v) -> b.populated(v))
            .optional("source", SOURCE, CoverageRule::source, (b, v) -> b.source(v))
            .build(b -> b.build());

    static final Codec<EstablishmentRule> ESTABLISHMENT_RULE = Codec.object(
                    EstablishmentRule.class, EstablishmentRule::builder)
            .required("id", ID, EstablishmentRule::id, (b, v) -> b.id(v))
            .required("line", LINE, EstablishmentRule::line, (b, v) -> b.line(v))
            .list("tiers", TIER, EstablishmentRule::tiers, (b, v) -> b.tiers(v))
            .list("sectors", SECTOR, EstablishmentRule::sectors, (b, v) -> b.sectors(v))
            .required("heads", THRESHOLD, EstablishmentRule::heads, (b, v) -> b.heads(v))
            .optional("below", COUNT, EstablishmentRule::below, (b, v) -> b.below(v))
            .withDefault(
                    "obligation",
                    choice(Obligation.class),
                    Obligation.SHALL,
                    EstablishmentRule::obligation,
                    (b, v) -> b.obligation(v))
            .required("source", SOURCE, EstablishmentRule::source, (b, v) -> b.source(v))
            .build(b -> b.build());

    private RequirementCodecs() {}

    private static Codec<Threshold> threshold() {
        ObjectParts<Threshold> threshold = Codec.parts(Threshold.class);
        Part<Population> population = threshold.required("population", POPULATION, Threshold::population);
        Part<Comparison> comparison = threshold.withDefault(
                "comparison", choice(Comparison.class), Comparison.AT_LEAST, Threshold::comparison);
        Part<Long> heads = threshold.required("heads", COUNT, Threshold::heads);
        return threshold.build(parts -> new Threshold(parts.get(population), parts.get(comparison), parts.get(heads)));
    }
}
