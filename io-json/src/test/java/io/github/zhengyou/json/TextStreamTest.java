package io.github.zhengyou.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zhengyou.scoring.ParameterValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TextStreamTest {
    /** Gives out a few bytes at a time. */
    private static InputStream slowly(byte[] bytes, int step) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(step, length));
            }
        };
    }

    @Property(tries = 20)
    void placesInLongTextsAreRight(@ForAll @IntRange(min = 1, max = 70_000) int step, @ForAll boolean lines)
            throws IOException {
        String space = lines ? "\r\n " : " ";
        StringBuilder text = new StringBuilder("[");
        List<String> expected = new ArrayList<>();
        int line = 1;
        int column = 2;
        for (int i = 0; i < 200; i++) {
            String wrong = (i % 2 == 0 ? "{\"long\":\"" : "[\"")
                    + "好😀a".repeat(i * step % 5000)
                    + (i % 2 == 0 ? "\"}" : "\"]");
            expected.add("toy.json:" + line + ":" + column);
            text.append(wrong).append(',').append(space);
            column += wrong.codePointCount(0, wrong.length()) + 1;
            if (lines) {
                line++;
                column = 2;
            } else {
                column += 1;
            }
        }
        text.append("{}]");
        InputStream in = slowly(text.toString().getBytes(StandardCharsets.UTF_8), step);
        assertThat(Texts.read(Codec.list(NEEDS_TEXT), in, "toy.json", ReadOptions.STANDARD)
                        .problems())
                .hasSize(201)
                .extracting(p -> p.document() + ":" + p.line() + ":" + p.column())
                .startsWith(expected.toArray(String[]::new));
    }

    /** Whatever there is in an object or list, it is refused as a whole, once it was read. */
    private static final Codec<ParameterValue> NEEDS_TEXT = Codec.mapped(
            ParameterCodecs.VALUE,
            tree -> {
                throw new IllegalArgumentException("no");
            },
            tree -> tree);

    @Test
    void longTextIsPlacedAtItsStart() throws IOException {
        String text = "[\"a\",\n \"好\", \"" + "好".repeat(200_000) + "\"," + " ".repeat(100_000) + "1]";
        Codec<String> refusing = Codec.code(value -> {
            throw new IllegalArgumentException("no");
        });
        assertThat(Texts.read(
                                Codec.list(refusing),
                                slowly(text.getBytes(StandardCharsets.UTF_8), 777),
                                "toy.json",
                                ReadOptions.STANDARD)
                        .problems())
                .extracting(p -> p.line() + ":" + p.column() + p.pointer())
                .containsExactly("1:2/0", "2:2/1", "2:7/2", "2:300010/3");
    }

    @Test
    void refusesWhatIsNotUtf8() {
        for (String bytes :
                List.of("\u00C0\u0080", "\u00ED\u00A0\u0080", "\u00F5\u0080\u0080\u0080", "\u0080", "\u00E4\u00BD")) {
            byte[] text = ("{\"a\": \"" + bytes + "\"").getBytes(StandardCharsets.ISO_8859_1);
            TextStream stream = new TextStream(new ByteArrayInputStream(text));
            assertThatThrownBy(() -> stream.readAllBytes()).isInstanceOf(TextStream.NotUtf8Exception.class);
            assertThat(stream.place(Unreadable.AT_END)).isEqualTo(new Location(1, 8));
        }
    }

    @Test
    void failingStreamIsNoProblemOfTheText() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the disk is gone");
            }
        };
        assertThatThrownBy(() -> Texts.read(Scalars.STRING, failing, "toy.json", ReadOptions.STANDARD))
                .isInstanceOf(IOException.class)
                .hasMessage("the disk is gone");
    }
}
