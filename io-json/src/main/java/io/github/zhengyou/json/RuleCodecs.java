package io.github.zhengyou.json;

import static io.github.zhengyou.json.Codec.choice;
import static io.github.zhengyou.json.Codec.code;
import static io.github.zhengyou.json.Scalars.INTEGER;
import static io.github.zhengyou.json.Scalars.STRING;
import static io.github.zhengyou.json.ValueCodecs.DECIMAL;
import static io.github.zhengyou.json.ValueCodecs.NAME;

import io.github.zhengyou.json.ObjectParts.Part;
import io.github.zhengyou.rule.Argument;
import io.github.zhengyou.rule.Argument.Amount;
import io.github.zhengyou.rule.Argument.Name;
import io.github.zhengyou.rule.Argument.Text;
import io.github.zhengyou.rule.Argument.Texts;
import io.github.zhengyou.rule.Finding;
import io.github.zhengyou.rule.Findings;
import io.github.zhengyou.rule.Place;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.text.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The codecs of findings. */
final class RuleCodecs {
    /** A text, a number, a list of texts or a name in both languages. */
    static final Codec<Argument> ARGUMENT = Codec.<Argument>shapes("argument")
            .text(Text.class, Codec.mapped(STRING, Text::new, Text::value))
            .number(Amount.class, Codec.mapped(DECIMAL, Amount::new, Amount::value))
            .list(Texts.class, Codec.mapped(Codec.list(STRING), Texts::new, Texts::values))
            .object(Name.class, Codec.mapped(NAME, Name::new, Name::value))
            .build();

    static final Codec<Finding> FINDING = finding(finding -> Optional.empty(), finding -> Optional.empty());
    static final Codec<Findings> LIST = Codec.mapped(Codec.list(FINDING), Findings::new, Findings::list);
    static final Codec<Findings> FINDINGS = findings(FINDING);

    private RuleCodecs() {}

    private static Codec<Place> place() {
        ObjectParts<Place> place = Codec.parts(Place.class);
        Part<String> document = place.required("document", code(Function.identity()), Place::document);
        Part<String> path = place.required("path", STRING, Place::path);
        return place.build(parts -> new Place(parts.get(document), parts.get(path)));
    }

    /** A finding with what is only for people, which is passed over when read. */
    static Codec<Finding> finding(
            Function<Finding, Optional<LocalizedText>> message, Function<Finding, Optional<Location>> location) {
        return Codec.object(Finding.class, Finding::builder)
                .required("rule", code(Function.identity()), Finding::rule, (b, v) -> b.rule(v))
                .required("severity", choice(Severity.class), Finding::severity, (b, v) -> b.severity(v))
                .required("subject", STRING, Finding::subject, (b, v) -> b.subject(v))
                .optional("place", place(), Finding::place, (b, v) -> b.place(v))
                .optional("line", INTEGER, finding -> location.apply(finding).map(Location::line), (b, v) -> {})
                .optional("column", INTEGER, finding -> location.apply(finding).map(Location::column), (b, v) -> {})
                .optional("message", NAME, message, (b, v) -> {})
                .map("arguments", Function.identity(), ARGUMENT, Finding::arguments, (b, v) -> b.arguments(v))
                .build(b -> b.build());
    }

    static Codec<Findings> findings(Codec<Finding> finding) {
        ObjectParts<Findings> findings = Codec.parts(Findings.class);
        Part<List<Finding>> list = findings.required("findings", Codec.list(finding), Findings::list);
        return findings.build(parts -> new Findings(parts.get(list)));
    }
}
