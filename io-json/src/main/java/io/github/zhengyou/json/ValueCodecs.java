package io.github.zhengyou.json;

import static io.github.zhengyou.json.Scalars.DATE;
import static io.github.zhengyou.json.Scalars.STRING;

import io.github.zhengyou.json.ObjectParts.Part;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.rule.Source;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.text.LocalizedText;
import io.github.zhengyou.timeline.Period;
import java.time.LocalDate;

/** The codecs of values that occur everywhere. */
final class ValueCodecs {
    static final Codec<Decimal> DECIMAL = Codec.<Decimal>number(Decimal::parse, Decimal::toString);

    /** An exact fraction, such as {@code "350/9"}. */
    static final Codec<Points> POINTS = Codec.code(Points::parse);

    static final Codec<LocalizedText> NAME = name();
    static final Codec<Period> PERIOD = period();
    static final Codec<Source> SOURCE = Codec.object(Source.class, Source::builder)
            .required("title", STRING, Source::title, (b, v) -> b.title(v))
            .optional("clause", STRING, Source::clause, (b, v) -> b.clause(v))
            .optional("validFrom", DATE, Source::validFrom, (b, v) -> b.validFrom(v))
            .optional("validThrough", DATE, Source::validThrough, (b, v) -> b.validThrough(v))
            .build(b -> b.build());

    private ValueCodecs() {}

    private static Codec<LocalizedText> name() {
        ObjectParts<LocalizedText> name = Codec.parts(LocalizedText.class);
        Part<String> zh = name.required("zh", STRING, LocalizedText::zh);
        Part<String> en = name.required("en", STRING, LocalizedText::en);
        return name.build(parts -> LocalizedText.of(parts.get(zh), parts.get(en)));
    }

    private static Codec<Period> period() {
        ObjectParts<Period> period = Codec.parts(Period.class);
        Part<LocalDate> from = period.required("from", DATE, Period::from);
        Part<LocalDate> through = period.required("through", DATE, Period::through);
        return period.build(parts -> Period.of(parts.get(from), parts.get(through)));
    }
}
