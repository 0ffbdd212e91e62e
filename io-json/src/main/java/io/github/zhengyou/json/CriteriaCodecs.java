package io.github.zhengyou.json;

import static io.github.zhengyou.json.Codec.code;
import static io.github.zhengyou.json.ValueCodecs.NAME;
import static io.github.zhengyou.json.ValueCodecs.SOURCE;

import io.github.zhengyou.criteria.Counterparts;
import io.github.zhengyou.criteria.CriteriaSet;
import io.github.zhengyou.criteria.CriteriaSetId;
import io.github.zhengyou.criteria.Criterion;
import io.github.zhengyou.criteria.CriterionCode;
import io.github.zhengyou.criteria.DeclaredKind;
import io.github.zhengyou.criteria.SetApplication;
import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.criteria.SubjectKind;
import io.github.zhengyou.organization.Population;
import io.github.zhengyou.text.LocalizedText;
import java.util.Optional;

/** The codecs of criteria and of who is assessed. */
final class CriteriaCodecs {
    static final Codec<SubjectId> SUBJECT = code(SubjectId::of);
    static final Codec<CriterionCode> CRITERION_CODE = code(CriterionCode::of);
    static final Codec<CriteriaSetId> CRITERIA_SET_ID = code(CriteriaSetId::of);

    static final Codec<SubjectKind> SUBJECT_KIND = code(SubjectKind::of);

    static final Codec<Criterion> CRITERION = Codec.object(Criterion.class, Criterion::builder)
            .required("code", CRITERION_CODE, Criterion::code, (b, v) -> b.code(v))
            .required("name", NAME, Criterion::name, (b, v) -> b.name(v))
            .required("subjectKind", SUBJECT_KIND, Criterion::subjectKind, (b, v) -> b.subjectKind(v))
            .optional("gloss", NAME, Criterion::gloss, (b, v) -> b.gloss(v))
            .optional("core", NAME, CriteriaCodecs::core, (b, v) -> b.core(v))
            .optional("concerns", code(Population::of), Criterion::concerns, (b, v) -> b.concerns(v))
            .optional("title", NAME, Criterion::title, (b, v) -> b.title(v))
            .build(b -> b.build());

    static final Codec<CriteriaSet> CRITERIA_SET = Codec.object(CriteriaSet.class, CriteriaSet::builder)
            .required("id", CRITERIA_SET_ID, CriteriaSet::id, (b, v) -> b.id(v))
            .required("name", NAME, CriteriaSet::name, (b, v) -> b.name(v))
            .required("criteria", Codec.list(CRITERION), CriteriaSet::criteria, (b, v) -> b.criteria(v))
            .optional("source", SOURCE, CriteriaSet::source, (b, v) -> b.source(v))
            .build(b -> b.build());

    static final Codec<DeclaredKind> DECLARED_KIND = Codec.object(DeclaredKind.class, DeclaredKind::builder)
            .required("kind", SUBJECT_KIND, DeclaredKind::kind, (b, v) -> b.kind(v))
            .optional("name", NAME, DeclaredKind::name, (b, v) -> b.name(v))
            .optional("within", SUBJECT_KIND, DeclaredKind::within, (b, v) -> b.within(v))
            .optional("subjects", OrganizationCodecs.ADDRESSEES, DeclaredKind::subjects, (b, v) -> b.subjects(v))
            .build(b -> b.build());

    static final Codec<SetApplication> APPLICATION = Codec.object(SetApplication.class, SetApplication::builder)
            .required("set", CRITERIA_SET_ID, SetApplication::set, (b, v) -> b.set(v))
            .required("kind", SUBJECT_KIND, SetApplication::kind, (b, v) -> b.kind(v))
            .map("adapted", CriterionCode::of, NAME, SetApplication::adapted, (b, v) -> b.adapted(v))
            .build(b -> b.build());

    static final Codec<Counterparts> COUNTERPARTS = Codec.object(Counterparts.class, Counterparts::builder)
            .required("set", CRITERIA_SET_ID, Counterparts::set, (b, v) -> b.set(v))
            .required("other", CRITERIA_SET_ID, Counterparts::other, (b, v) -> b.other(v))
            .map("pairs", CriterionCode::of, CRITERION_CODE, Counterparts::pairs, (b, v) -> b.pairs(v))
            .build(b -> b.build());

    private CriteriaCodecs() {}

    /** The core where it is not the name. */
    private static Optional<LocalizedText> core(Criterion criterion) {
        return Optional.of(criterion.core()).filter(core -> !core.equals(criterion.name()));
    }
}
