package io.github.zhengyou.json;

import static io.github.zhengyou.json.Codec.code;
import static io.github.zhengyou.json.Codec.id;
import static io.github.zhengyou.json.OrganizationCodecs.LEVEL;
import static io.github.zhengyou.json.OrganizationCodecs.LINE;
import static io.github.zhengyou.json.Scalars.BOOLEAN;
import static io.github.zhengyou.json.Scalars.DATE;
import static io.github.zhengyou.json.ValueCodecs.NAME;
import static io.github.zhengyou.json.ValueCodecs.SOURCE;

import io.github.zhengyou.document.Designation;
import io.github.zhengyou.document.DesignationId;
import io.github.zhengyou.document.DesignationKind;
import io.github.zhengyou.document.DesignationUse;
import io.github.zhengyou.document.DocumentId;
import io.github.zhengyou.document.DocumentKind;
import io.github.zhengyou.document.DocumentOutline;
import io.github.zhengyou.document.DocumentPart;
import io.github.zhengyou.document.DocumentProfile;
import io.github.zhengyou.document.Mention;

/** The codecs of what documents contain and of what they call things. */
final class DocumentCodecs {
    static final Codec<DocumentKind> KIND = code(DocumentKind::of);
    static final Codec<DocumentPart> PART = code(DocumentPart::of);

    static final Codec<Mention> MENTION = Codec.object(Mention.class, Mention::builder)
            .required("part", PART, Mention::part, (b, v) -> b.part(v))
            .required("name", NAME, Mention::name, (b, v) -> b.name(v))
            .optional("where", NAME, Mention::where, (b, v) -> b.where(v))
            .build(b -> b.build());

    static final Codec<DocumentProfile> PROFILE = Codec.object(DocumentProfile.class, DocumentProfile::builder)
            .required("kind", KIND, DocumentProfile::kind, (b, v) -> b.kind(v))
            .list("lines", LINE, a -> a.lines(), (b, v) -> b.lines(v))
            .list("required", PART, a -> a.required(), (b, v) -> b.required(v))
            .list("expected", PART, a -> a.expected(), (b, v) -> b.expected(v))
            .optional("source", SOURCE, DocumentProfile::source, (b, v) -> b.source(v))
            .build(b -> b.build());

    static final Codec<DocumentOutline> OUTLINE = Codec.object(DocumentOutline.class, DocumentOutline::builder)
            .required("id", id(DocumentId::of), DocumentOutline::id, (b, v) -> b.id(v))
            .required("name", NAME, DocumentOutline::name, (b, v) -> b.name(v))
            .required("kind", KIND, DocumentOutline::kind, (b, v) -> b.kind(v))
            .optional("line", LINE, DocumentOutline::line, (b, v) -> b.line(v))
            .optional(
                    "organization",
                    OrganizationCodecs.ORGANIZATION_ID,
                    DocumentOutline::organization,
                    (b, v) -> b.organization(v))
            .optional("issued", DATE, DocumentOutline::issued, (b, v) -> b.issued(v))
            .list("parts", PART, a -> a.parts(), (b, v) -> b.parts(v))
            .list("referenced", MENTION, DocumentOutline::referenced, (b, v) -> b.referenced(v))
            .build(b -> b.build());

    private static final Codec<DesignationUse> USE = Codec.object(DesignationUse.class, DesignationUse::builder)
            .required("name", NAME, DesignationUse::name, (b, v) -> b.name(v))
            .optional("where", NAME, DesignationUse::where, (b, v) -> b.where(v))
            .list("levels", LEVEL, a -> a.levels(), (b, v) -> b.levels(v))
            .build(b -> b.build());

    static final Codec<Designation> DESIGNATION = Codec.object(Designation.class, Designation::builder)
            .required("id", id(DesignationId::of), Designation::id, (b, v) -> b.id(v))
            .required("kind", code(DesignationKind::of), Designation::kind, (b, v) -> b.kind(v))
            .required("uses", Codec.list(USE), Designation::uses, (b, v) -> b.uses(v))
            .withDefault("same", BOOLEAN, false, Designation::same, (b, v) -> b.same(v))
            .build(b -> b.build());

    private DocumentCodecs() {}
}
