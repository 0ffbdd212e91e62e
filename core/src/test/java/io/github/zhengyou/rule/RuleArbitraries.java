package io.github.zhengyou.rule;

import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.text.LocalizedText;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generators of valid places and findings, from few parts, so that equal ones and near ones are common. */
final class RuleArbitraries {
    private RuleArbitraries() {}

    static Arbitrary<String> steps() {
        return Arbitraries.of(
                "0",
                "1",
                "2",
                "9",
                "10",
                "007",
                "-1",
                "-0",
                "2147483647",
                "2147483648",
                "99999999999",
                "",
                "a",
                "b",
                "A",
                "a/b",
                "~",
                "~1",
                "/",
                "名",
                "٣");
    }

    static Arbitrary<Place> places() {
        return Combinators.combine(
                        Arbitraries.of("plan", "record", "organizations"),
                        steps().list().ofMaxSize(3))
                .as((document, steps) -> {
                    Place place = Place.in(document);
                    for (String step : steps) {
                        place = place.at(step);
                    }
                    return place;
                });
    }

    static Arbitrary<Argument> arguments() {
        return Arbitraries.of(
                new Argument.Text("x"),
                new Argument.Amount(Decimal.of(2)),
                new Argument.Amount(Decimal.of(10)),
                new Argument.Name(LocalizedText.of("支部", "branch")),
                new Argument.Texts(List.of("a", "b")));
    }

    static Arbitrary<Finding> findings() {
        return Combinators.combine(
                        Arbitraries.of("organization.orphan", "timeline.outside", "timeline.gap"),
                        Arbitraries.of(Severity.class),
                        Arbitraries.of("a", "b", "c"),
                        places().optional(),
                        Arbitraries.maps(Arbitraries.of("count", "name"), arguments())
                                .ofMaxSize(2))
                .as((rule, severity, subject, place, arguments) -> Finding.of(
                        rule, severity, Observation.of(subject, Optional.ofNullable(place.orElse(null)), arguments)));
    }
}
