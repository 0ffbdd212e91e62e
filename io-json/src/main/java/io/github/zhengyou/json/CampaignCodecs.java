package io.github.zhengyou.json;

import static io.github.zhengyou.json.Codec.code;
import static io.github.zhengyou.json.CriteriaCodecs.CRITERIA_SET;
import static io.github.zhengyou.json.CriteriaCodecs.CRITERIA_SET_ID;
import static io.github.zhengyou.json.Scalars.DATE;
import static io.github.zhengyou.json.ValueCodecs.NAME;

import io.github.zhengyou.campaign.CampaignId;
import io.github.zhengyou.campaign.CampaignPlan;
import io.github.zhengyou.campaign.CampaignRecord;
import io.github.zhengyou.evidence.BallotTally;
import io.github.zhengyou.evidence.Judgement;

/** The codecs of plan and record. */
final class CampaignCodecs {
    static final Codec<CampaignPlan> PLAN = Codec.object(CampaignPlan.class, CampaignPlan::builder)
            .required("id", code(CampaignId::of), CampaignPlan::id, (b, v) -> b.id(v))
            .required("name", NAME, CampaignPlan::name, (b, v) -> b.name(v))
            .optional("issuer", NAME, CampaignPlan::issuer, (b, v) -> b.issuer(v))
            .optional("issued", DATE, CampaignPlan::issued, (b, v) -> b.issued(v))
            .optional("note", NAME, CampaignPlan::note, (b, v) -> b.note(v))
            .required("timeline", TimelineCodecs.TIMELINE, CampaignPlan::timeline, (b, v) -> b.timeline(v))
            .list("referenceSets", CRITERIA_SET_ID, CampaignPlan::referenceSets, (b, v) -> b.referenceSets(v))
            .list("criteriaSets", CRITERIA_SET, CampaignPlan::criteriaSets, (b, v) -> b.criteriaSets(v))
            .build(b -> b.build());

    static final Codec<CampaignRecord> RECORD = Codec.object(CampaignRecord.class, CampaignRecord::builder)
            .list("evidence", EvidenceCodecs.EVIDENCE, CampaignRecord::evidence, (b, v) -> b.evidence(v))
            .build(b -> b.build());

    /** An entry of a record, whatever its type: one line of its JSON Lines form. */
    static final Codec<Object> ENTRY = Codec.variants("type", Object.class)
            .variant("judgement", Judgement.class, EvidenceCodecs.JUDGEMENT)
            .variant("ballots", BallotTally.class, EvidenceCodecs.BALLOTS)
            .build();

    private CampaignCodecs() {}
}
