package io.github.zhengyou.json;

import static io.github.zhengyou.json.Codec.choice;
import static io.github.zhengyou.json.Codec.code;
import static io.github.zhengyou.json.Scalars.BOOLEAN;
import static io.github.zhengyou.json.Scalars.DATE;
import static io.github.zhengyou.json.Scalars.INTEGER;
import static io.github.zhengyou.json.Scalars.LONG;
import static io.github.zhengyou.json.Scalars.STRING;

import io.github.zhengyou.json.ObjectParts.Part;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.scoring.ParameterValue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A small domain to try codecs on: shelves with things on them. */
final class Shelves {
    static final Codec<Colour> COLOUR = code(Colour::new, Colour::code);
    static final Codec<Decimal> DECIMAL = ValueCodecs.DECIMAL;
    static final Codec<Label> LABEL = label();
    static final Codec<Box> BOX = box();
    static final Codec<Jar> JAR = jar();
    static final Codec<Thing> THING = Codec.variants("kind", Thing.class)
            .variant("box", Box.class, BOX)
            .variant("jar", Jar.class, JAR)
            .build();
    static final Codec<List<Thing>> THINGS = Codec.list(THING);
    static final Codec<Shelf> SHELF = Codec.object(Shelf.class, ShelfBuilder::new)
            .required("name", LABEL, Shelf::name, (b, v) -> b.name = v)
            .required("width", INTEGER, Shelf::width, (b, v) -> b.width = v)
            .optional("since", DATE, Shelf::since, (b, v) -> b.since = Optional.of(v))
            .withDefault("material", choice(Material.class), Material.WOOD, Shelf::material, (b, v) -> b.material = v)
            .list("things", THING, Shelf::things, (b, v) -> b.things = v)
            .map("colours", Colour::new, LONG, Shelf::colours, (b, v) -> b.colours = v)
            .build(ShelfBuilder::build);
    static final Codec<Shelf> DOCUMENT = Codec.document("toy/shelf@1", SHELF);

    private Shelves() {}

    enum Material {
        WOOD,
        STAINLESS_STEEL
    }

    record Colour(String code) {
        Colour {
            if (!code.matches("[a-z]+")) {
                throw new IllegalArgumentException("a colour must be lower-case letters, got '" + code + "'");
            }
        }

        @Override
        public String toString() {
            return code;
        }
    }

    record Label(String zh, Optional<String> en) {}

    sealed interface Thing {}

    /** A box, with things in it. */
    record Box(String id, Decimal weight, boolean open, List<Thing> content) implements Thing {
        Box {
            if (open && content.isEmpty()) {
                throw new IllegalArgumentException("an open box must not be empty");
            }
        }
    }

    record Jar(String id, Colour colour, Optional<ParameterValue> notes) implements Thing {}

    record Shelf(
            Label name,
            int width,
            Optional<LocalDate> since,
            Material material,
            List<Thing> things,
            Map<Colour, Long> colours) {}

    static final class ShelfBuilder {
        private Label name = new Label("", Optional.empty());
        private int width;
        private Optional<LocalDate> since = Optional.empty();
        private Material material = Material.STAINLESS_STEEL; // not the default of the codec
        private List<Thing> things = List.of();
        private Map<Colour, Long> colours = Map.of();

        Shelf build() {
            if (things.size() > width) {
                throw new IllegalStateException("a shelf of width " + width + " cannot hold " + things.size());
            }
            return new Shelf(name, width, since, material, List.copyOf(things), colours);
        }
    }

    private static Codec<Label> label() {
        ObjectParts<Label> label = Codec.parts(Label.class);
        Part<String> zh = label.required("zh", STRING, Label::zh);
        Part<Optional<String>> en = label.optional("en", STRING, Label::en);
        return label.build(parts -> new Label(parts.get(zh), parts.get(en)));
    }

    private static Codec<Box> box() {
        ObjectParts<Box> box = Codec.parts(Box.class);
        Part<String> id = box.required("id", STRING, Box::id);
        Part<Decimal> weight = box.required("weight", DECIMAL, Box::weight);
        Part<Boolean> open = box.withDefault("open", BOOLEAN, false, Box::open);
        Part<List<Thing>> content = box.list("content", Codec.lazy(() -> THING), Box::content);
        return box.build(
                parts -> new Box(parts.get(id), parts.get(weight), parts.get(open), List.copyOf(parts.get(content))));
    }

    private static Codec<Jar> jar() {
        ObjectParts<Jar> jar = Codec.parts(Jar.class);
        Part<String> id = jar.required("id", STRING, Jar::id);
        Part<Colour> colour = jar.required("colour", COLOUR, Jar::colour);
        Part<Optional<ParameterValue>> notes = jar.optional("notes", ParameterCodecs.VALUE, Jar::notes);
        return jar.build(parts -> new Jar(parts.get(id), parts.get(colour), parts.get(notes)));
    }

    static <T> ReadResult<T> read(Codec<T> codec, String text) {
        return read(codec, text.getBytes(StandardCharsets.UTF_8), ReadOptions.STANDARD);
    }

    static <T> ReadResult<T> read(Codec<T> codec, byte[] text, ReadOptions options) {
        try {
            return Texts.read(codec, new ByteArrayInputStream(text), "toy.json", options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The problems of a text, each as code, place, pointer and message. */
    static List<String> problems(Codec<?> codec, String text) {
        return texts(read(codec, text));
    }

    static List<String> texts(ReadResult<?> result) {
        List<String> texts = new ArrayList<>();
        result.problems().forEach(p -> texts.add(p.code() + " " + p));
        return texts;
    }

    static <T> String write(Codec<T> codec, T value, Layout layout) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Texts.write(codec, value, out, layout);
            return out.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
