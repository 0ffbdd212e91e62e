package io.github.zhengyou.json;

import io.github.zhengyou.json.Shelves.Box;
import io.github.zhengyou.json.Shelves.Colour;
import io.github.zhengyou.json.Shelves.Jar;
import io.github.zhengyou.json.Shelves.Label;
import io.github.zhengyou.json.Shelves.Material;
import io.github.zhengyou.json.Shelves.Shelf;
import io.github.zhengyou.json.Shelves.Thing;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.scoring.ParameterValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Shelves of all kinds. */
final class ShelfFixture {
    private ShelfFixture() {}

    static Arbitrary<Shelf> shelves() {
        Arbitrary<Label> labels =
                Combinators.combine(texts(), texts().optional()).as(Label::new);
        return Combinators.combine(
                        labels,
                        Arbitraries.integers().between(10, Integer.MAX_VALUE),
                        dates().optional(),
                        Arbitraries.of(Material.class),
                        things(2).list().ofMaxSize(5),
                        Arbitraries.maps(colours(), Arbitraries.longs()).ofMaxSize(4))
                .as(Shelf::new);
    }

    private static Arbitrary<Thing> things(int depth) {
        Arbitrary<Thing> jars =
                Combinators.combine(texts(), colours(), trees(2).optional()).as(Jar::new);
        if (depth == 0) {
            return jars;
        }
        Arbitrary<Thing> boxes = Combinators.combine(
                        texts(),
                        decimals(),
                        Arbitraries.of(true, false),
                        things(depth - 1).list().ofMaxSize(3))
                .as((id, weight, open, content) -> new Box(id, weight, open && !content.isEmpty(), content));
        return Arbitraries.oneOf(jars, boxes);
    }

    static Arbitrary<ParameterValue.Fields> parameters() {
        return Arbitraries.maps(texts(), trees(2)).ofMaxSize(2).map(ParameterValue.Fields::new);
    }

    private static Arbitrary<ParameterValue> trees(int depth) {
        Arbitrary<ParameterValue> leaves = Arbitraries.oneOf(
                texts().map(ParameterValue.Text::new),
                decimals().map(ParameterValue.Amount::new),
                Arbitraries.of(true, false).map(ParameterValue.Flag::new));
        if (depth == 0) {
            return leaves;
        }
        return Arbitraries.oneOf(
                leaves,
                trees(depth - 1).list().ofMaxSize(3).map(ParameterValue.Items::new),
                Arbitraries.maps(texts(), trees(depth - 1)).ofMaxSize(3).map(ParameterValue.Fields::new));
    }

    /** Texts of any Unicode characters, control characters and those beyond the basic plane included. */
    static Arbitrary<String> texts() {
        Arbitrary<Integer> codePoints = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 0x7F),
                Arbitraries.integers().between(0x4E00, 0x9FFF),
                Arbitraries.integers().between(0, 0xD7FF),
                Arbitraries.integers().between(0x10000, 0x10FFFF));
        return codePoints.list().ofMaxSize(8).map(list -> {
            StringBuilder text = new StringBuilder();
            list.forEach(text::appendCodePoint);
            return text.toString();
        });
    }

    private static Arbitrary<Colour> colours() {
        return Arbitraries.strings()
                .alpha()
                .ofMinLength(1)
                .ofMaxLength(5)
                .map(text -> new Colour(text.toLowerCase(Locale.ROOT)));
    }

    private static Arbitrary<Decimal> decimals() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-1000000000000000000000"), new BigDecimal("1000000000000000000000"))
                .ofScale(3)
                .map(Decimal::from);
    }

    private static Arbitrary<LocalDate> dates() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(0, 1, 1).toEpochDay(),
                        LocalDate.of(9999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
