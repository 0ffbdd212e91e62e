package io.github.zhengyou.json;

import static io.github.zhengyou.json.Shelves.problems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zhengyou.json.Shelves.Box;
import io.github.zhengyou.json.Shelves.Thing;
import org.junit.jupiter.api.Test;

class VariantsTest {
    private static final String INNER =
            "{\"colour\":\"red\",\"notes\":{\"a\":[1,{\"kind\":2}]},\"id\":\"b\",\"kind\":\"jar\"}";

    @Test
    void discriminatorMayComeLast() {
        Thing thing = Shelves.read(
                        Shelves.THING,
                        "{\"content\":[" + INNER + "," + INNER + "],\"weight\":1.5,\"id\":\"a\",\"kind\":\"box\"}")
                .orElseThrow();
        assertThat(Shelves.write(Shelves.THING, thing, Layout.COMPACT))
                .isEqualTo("{\"kind\":\"box\",\"id\":\"a\",\"weight\":1.5,\"content\":["
                        + "{\"kind\":\"jar\",\"id\":\"b\",\"colour\":\"red\",\"notes\":{\"a\":[1,{\"kind\":2}]}},"
                        + "{\"kind\":\"jar\",\"id\":\"b\",\"colour\":\"red\",\"notes\":{\"a\":[1,{\"kind\":2}]}}]}\n");
        assertThat(thing).isInstanceOf(Box.class);
    }

    @Test
    void placesStayRight() {
        assertThat(problems(Codec.list(Shelves.THING), """
                        [{"id": "好",
                          "weight": "1", "content": [
                            {"colour": "R", "notes": null, "x": {"kind": []}, "kind": "jar", "id": 3},
                            {"id": "好", "colour": "r", "kind": "jar"}, 5],
                          "weight": 2,
                          "kind": "box", "open": 1},
                         {"id": 1, "kind": "jar", "id": 2}]
                        """))
                .containsExactly(
                        "number-in-quotes toy.json:2:13 /0/weight: expected a number without quotes, got \"1\"",
                        "value-refused toy.json:3:16 /0/content/0/colour: \"R\" is refused:"
                                + " a colour must be lower-case letters, got 'R'",
                        "wrong-type toy.json:3:30 /0/content/0/notes:"
                                + " expected a text, number, true, false, list or object, got null",
                        "unknown-property toy.json:3:36 /0/content/0/x: unknown property \"x\"; known here: kind, id, colour, notes",
                        "wrong-type toy.json:3:76 /0/content/0/id: expected a text, got 3",
                        "wrong-type toy.json:4:48 /0/content/2: expected an object with kind, got 5",
                        "duplicate-key toy.json:5:3 /0/weight: \"weight\" occurs more than once",
                        "wrong-type toy.json:6:26 /0/open: expected true or false, got 1",
                        "missing-property toy.json:7:2 /1: property \"colour\" is missing: a text",
                        "wrong-type toy.json:7:9 /1/id: expected a text, got 1",
                        "duplicate-key toy.json:7:27 /1/id: \"id\" occurs more than once");
    }

    @Test
    void discriminatorMustBeThereAndKnown() {
        assertThat(
                        problems(
                                Codec.list(Shelves.THING),
                                "[{\"id\":\"a\"}, {}, {\"kind\":7,\"id\":1}, {\"id\":\"a\",\"kind\":{\"kind\":1},\"x\":1}, {\"kind\":\"tin\"}]"))
                .containsExactly(
                        "missing-property toy.json:1:2 /0: property \"kind\" is missing: a text",
                        "missing-property toy.json:1:14 /1: property \"kind\" is missing: a text",
                        "wrong-type toy.json:1:26 /2/kind: expected a text, got 7",
                        "wrong-type toy.json:1:54 /3/kind: expected a text, got {…}",
                        "unknown-variant toy.json:1:81 /4/kind: expected one of \"box\", \"jar\", got \"tin\"");
    }

    @Test
    void descriptionRefusesWhatCannotBe() {
        var thing = Codec.variants("kind", Thing.class).variant("box", Box.class, Shelves.BOX);
        assertThatThrownBy(() -> thing.variant("box", Box.class, Shelves.BOX))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("has two variants 'box'");
        assertThatThrownBy(() -> Codec.document("id", Scalars.STRING))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("the codec must be one of Codec.object or Codec.parts");
        assertThatThrownBy(() -> Codec.variants("id", Thing.class).variant("box", Box.class, Shelves.BOX))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("has a property 'id' of its own");
        Thing jar = Shelves.read(Shelves.THING, INNER).orElseThrow();
        assertThatThrownBy(() -> Shelves.write(thing.build(), jar, Layout.COMPACT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("no variant of [box] writes Jar");
    }
}
