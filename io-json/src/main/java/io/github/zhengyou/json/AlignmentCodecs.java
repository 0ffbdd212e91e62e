package io.github.zhengyou.json;

import static io.github.zhengyou.json.Codec.code;
import static io.github.zhengyou.json.Codec.id;
import static io.github.zhengyou.json.OrganizationCodecs.LINE;
import static io.github.zhengyou.json.OrganizationCodecs.SECTOR;
import static io.github.zhengyou.json.ValueCodecs.NAME;

import io.github.zhengyou.alignment.AlignedAspect;
import io.github.zhengyou.alignment.AlignmentSet;
import io.github.zhengyou.alignment.AlignmentSetId;
import io.github.zhengyou.alignment.AlignmentWording;
import io.github.zhengyou.alignment.Lead;
import io.github.zhengyou.alignment.LeadCode;
import io.github.zhengyou.campaign.Guidance;
import io.github.zhengyou.campaign.GuidanceId;
import io.github.zhengyou.evidence.WorkAspect;
import io.github.zhengyou.json.ObjectParts.Part;
import io.github.zhengyou.organization.Line;
import io.github.zhengyou.text.LocalizedText;

/** The codecs of alignment sets and of classified guidance. */
final class AlignmentCodecs {
    static final Codec<AlignmentSet> SET = Codec.object(AlignmentSet.class, AlignmentSet::builder)
            .required("id", id(AlignmentSetId::of), AlignmentSet::id, (b, v) -> b.id(v))
            .required("name", NAME, AlignmentSet::name, (b, v) -> b.name(v))
            .optional("line", LINE, AlignmentSet::line, (b, v) -> b.line(v))
            .withDefault("leader", LINE, Line.PARTY, AlignmentSet::leader, (b, v) -> b.leader(v))
            .optional("wording", code(AlignmentWording::of), AlignmentSet::wording, (b, v) -> b.wording(v))
            .list("leads", lead(), AlignmentSet::leads, (b, v) -> b.leads(v))
            .list("aspects", aspect(), AlignmentSet::aspects, (b, v) -> b.aspects(v))
            .withDefault(
                    "withinDays",
                    Scalars.integer(0, Integer.MAX_VALUE),
                    0,
                    AlignmentSet::withinDays,
                    (b, v) -> b.withinDays(v))
            .build(b -> b.build());

    static final Codec<Guidance> GUIDANCE = Codec.object(Guidance.class, Guidance::builder)
            .required("id", id(GuidanceId::of), Guidance::id, (b, v) -> b.id(v))
            .required("line", LINE, Guidance::line, (b, v) -> b.line(v))
            .list("sectors", SECTOR, a -> a.sectors(), (b, v) -> b.sectors(v))
            .required("requirement", NAME, Guidance::requirement, (b, v) -> b.requirement(v))
            .list("carriers", NAME, Guidance::carriers, (b, v) -> b.carriers(v))
            .build(b -> b.build());

    private AlignmentCodecs() {}

    private static Codec<Lead> lead() {
        ObjectParts<Lead> lead = Codec.parts(Lead.class);
        Part<LeadCode> code = lead.required("code", code(LeadCode::of), Lead::code);
        Part<LocalizedText> name = lead.required("name", NAME, Lead::name);
        return lead.build(parts -> new Lead(parts.get(code), parts.get(name)));
    }

    private static Codec<AlignedAspect> aspect() {
        ObjectParts<AlignedAspect> aspect = Codec.parts(AlignedAspect.class);
        Part<WorkAspect> code = aspect.required("aspect", code(WorkAspect::of), AlignedAspect::aspect);
        Part<LocalizedText> name = aspect.required("name", NAME, AlignedAspect::name);
        return aspect.build(parts -> new AlignedAspect(parts.get(code), parts.get(name)));
    }
}
