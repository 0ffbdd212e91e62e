package io.github.zhengyou.json;

import static io.github.zhengyou.json.Codec.id;
import static io.github.zhengyou.json.Scalars.COUNT;
import static io.github.zhengyou.json.Scalars.DATE;
import static io.github.zhengyou.json.ValueCodecs.DECIMAL;
import static io.github.zhengyou.json.ValueCodecs.NAME;

import io.github.zhengyou.campaign.FormId;
import io.github.zhengyou.campaign.ReportingForm;
import io.github.zhengyou.campaign.SubstanceLimits;
import io.github.zhengyou.json.ObjectParts.Part;
import io.github.zhengyou.organization.Addressees;
import io.github.zhengyou.text.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The codecs of what the substance lint looks at. */
final class SubstanceCodecs {
    private static final Codec<Integer> LIMIT = Scalars.integer(2, Integer.MAX_VALUE);
    private static final SubstanceLimits STANDARD = SubstanceLimits.builder().build();

    static final Codec<SubstanceLimits> LIMITS = Codec.object(SubstanceLimits.class, SubstanceLimits::builder)
            .withDefault("copies", LIMIT, STANDARD.copies(), SubstanceLimits::copies, (b, v) -> b.copies(v))
            .withDefault("subjects", LIMIT, STANDARD.subjects(), SubstanceLimits::subjects, (b, v) -> b.subjects(v))
            .optional("itemsPerYear", COUNT, SubstanceLimits::itemsPerYear, (b, v) -> b.itemsPerYear(v))
            .optional("turnoutPercent", DECIMAL, SubstanceLimits::turnoutPercent, (b, v) -> b.turnoutPercent(v))
            .build(b -> b.build());

    static final Codec<ReportingForm> FORM = form();

    private SubstanceCodecs() {}

    private static Codec<ReportingForm> form() {
        ObjectParts<ReportingForm> form = Codec.parts(ReportingForm.class);
        Part<FormId> id = form.required("id", id(FormId::of), ReportingForm::id);
        Part<LocalizedText> name = form.required("name", NAME, ReportingForm::name);
        Part<Optional<Addressees>> of = form.optional("of", OrganizationCodecs.ADDRESSEES, ReportingForm::addressees);
        Part<Optional<LocalDate>> from = form.optional("from", DATE, ReportingForm::firstDay);
        Part<Optional<LocalDate>> through = form.optional("through", DATE, ReportingForm::lastDay);
        Part<List<LocalizedText>> fields = form.list("fields", NAME, ReportingForm::fields);
        Part<Optional<Long>> items = form.optional(
                "items",
                COUNT,
                value -> value.items() == value.fields().size() ? Optional.empty() : Optional.of(value.items()));
        Part<Long> times = form.withDefault("timesPerYear", COUNT, 1L, ReportingForm::timesPerYear);
        return form.build(parts -> ReportingForm.builder()
                .id(parts.get(id))
                .name(parts.get(name))
                .addressees(parts.get(of))
                .firstDay(parts.get(from))
                .lastDay(parts.get(through))
                .fields(parts.get(fields))
                .items(parts.get(items).orElse((long) parts.get(fields).size()))
                .timesPerYear(parts.get(times))
                .build());
    }
}
