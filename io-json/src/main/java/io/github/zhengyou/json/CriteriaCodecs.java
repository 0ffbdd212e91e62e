package io.github.zhengyou.json;

import static io.github.zhengyou.json.Codec.code;
import static io.github.zhengyou.json.ValueCodecs.NAME;
import static io.github.zhengyou.json.ValueCodecs.SOURCE;

import io.github.zhengyou.criteria.CriteriaSet;
import io.github.zhengyou.criteria.CriteriaSetId;
import io.github.zhengyou.criteria.Criterion;
import io.github.zhengyou.criteria.CriterionCode;
import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.criteria.SubjectKind;

/** The codecs of criteria and of who is assessed. */
final class CriteriaCodecs {
    static final Codec<SubjectId> SUBJECT = code(SubjectId::of);
    static final Codec<CriterionCode> CRITERION_CODE = code(CriterionCode::of);
    static final Codec<CriteriaSetId> CRITERIA_SET_ID = code(CriteriaSetId::of);

    static final Codec<Criterion> CRITERION = Codec.object(Criterion.class, Criterion::builder)
            .required("code", CRITERION_CODE, Criterion::code, (b, v) -> b.code(v))
            .required("name", NAME, Criterion::name, (b, v) -> b.name(v))
            .required("subjectKind", code(SubjectKind::of), Criterion::subjectKind, (b, v) -> b.subjectKind(v))
            .optional("gloss", NAME, Criterion::gloss, (b, v) -> b.gloss(v))
            .build(b -> b.build());

    static final Codec<CriteriaSet> CRITERIA_SET = Codec.object(CriteriaSet.class, CriteriaSet::builder)
            .required("id", CRITERIA_SET_ID, CriteriaSet::id, (b, v) -> b.id(v))
            .required("name", NAME, CriteriaSet::name, (b, v) -> b.name(v))
            .required("criteria", Codec.list(CRITERION), CriteriaSet::criteria, (b, v) -> b.criteria(v))
            .optional("source", SOURCE, CriteriaSet::source, (b, v) -> b.source(v))
            .build(b -> b.build());

    private CriteriaCodecs() {}
}
