package io.github.zhengyou.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.json.Shelves.Shelf;
import io.github.zhengyou.scoring.ParameterValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RoundTripPropertyTest {
    @Property(tries = 100)
    void readsWhatWasWritten(@ForAll("shelves") Shelf shelf, @ForAll Layout layout) {
        String text = Shelves.write(Shelves.DOCUMENT, shelf, layout);
        assertThat(Shelves.read(Shelves.DOCUMENT, text).orElseThrow()).isEqualTo(shelf);
        assertThat(text).endsWith("\n").doesNotContain("\r");
        assertThat(text.lines().count() == 1).isEqualTo(layout == Layout.COMPACT);
    }

    @Property(tries = 100)
    void orderOfPropertiesDoesNotMatter(@ForAll("shelves") Shelf shelf, @ForAll Random random) {
        String text = Shelves.write(Shelves.THINGS, shelf.things(), Layout.COMPACT);
        ParameterValue shuffled =
                shuffled(Shelves.read(ParameterCodecs.VALUE, text).orElseThrow(), random);
        assertThat(Shelves.read(Shelves.THINGS, Shelves.write(ParameterCodecs.VALUE, shuffled, Layout.INDENTED))
                        .orElseThrow())
                .isEqualTo(shelf.things());
    }

    private static ParameterValue shuffled(ParameterValue tree, Random random) {
        if (tree instanceof ParameterValue.Items items) {
            return new ParameterValue.Items(
                    items.values().stream().map(e -> shuffled(e, random)).toList());
        }
        if (tree instanceof ParameterValue.Fields fields) {
            List<String> names = new ArrayList<>(fields.values().keySet());
            Collections.shuffle(names, random);
            Map<String, ParameterValue> parts = new LinkedHashMap<>();
            names.forEach(name -> parts.put(name, shuffled(fields.values().get(name), random)));
            return new ParameterValue.Fields(parts);
        }
        return tree;
    }

    @Property(tries = 100)
    void choppedTextsAreProblems(@ForAll("shelves") Shelf shelf, @ForAll Layout layout, @ForAll Random random) {
        byte[] text = Shelves.write(Shelves.DOCUMENT, shelf, layout).getBytes(StandardCharsets.UTF_8);
        byte[] chopped = Arrays.copyOf(text, random.nextInt(text.length - 1));
        ReadResult<Shelf> result = Shelves.read(Shelves.DOCUMENT, chopped, ReadOptions.STANDARD);
        assertThat(result.problems()).isNotEmpty();
        assertThat(result.problems().get(result.problems().size() - 1).code())
                .isIn("truncated", "empty", "syntax", "not-utf8");
    }

    @Property(tries = 500)
    void mutatedTextsAreReadOrAreProblems(
            @ForAll("shelves") Shelf shelf, @ForAll Layout layout, @ForAll Random random) {
        byte[] text = Shelves.write(Shelves.DOCUMENT, shelf, layout).getBytes(StandardCharsets.UTF_8);
        String marks = "{}[]\",:0123456789-.eEtfn\\u \n\r";
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(text.length);
            int choice = random.nextInt(3);
            text[at] = (byte)
                    (choice == 0
                            ? random.nextInt(256)
                            : choice == 1
                                    ? marks.charAt(random.nextInt(marks.length()))
                                    : text[random.nextInt(text.length)]);
        }
        ReadResult<Shelf> result = Shelves.read(Shelves.DOCUMENT, text, ReadOptions.STANDARD);
        assertThat(result.value().isPresent()).isEqualTo(result.problems().isEmpty());
        result.problems().forEach(problem -> {
            assertThat(problem.line()).isPositive();
            assertThat(problem.column()).isPositive();
            assertThat(problem.toString()).startsWith("toy.json:");
        });
        assertThat(result.problems())
                .isSortedAccordingTo((a, b) -> a.line() != b.line()
                        ? Integer.compare(a.line(), b.line())
                        : Integer.compare(a.column(), b.column()));
    }

    @Provide
    Arbitrary<Shelf> shelves() {
        return ShelfFixture.shelves();
    }
}
