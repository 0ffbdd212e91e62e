package io.github.zhengyou.json;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.base.Utf8;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The bytes of a text on their way to a parser: checked to be UTF-8, and kept long enough to tell lines and columns.
 *
 * <p>A parser counts bytes; people count characters. This stream keeps the last bytes given out, at least
 * {@value #KEPT} of them, and knows the place of the first one kept, so that an offset becomes a place only when it is
 * asked for. A mark at the start of the text (BOM) is dropped and not counted. A line ends with LF, CR LF or CR.
 */
final class TextStream extends InputStream {
    private static final int KEPT = 1 << 15;
    // Eight bytes at a time, whichever their order: reading is bound by how fast bytes are looked at.
    private static final long ONES = 0x0101010101010101L;
    private static final long TOP_BITS = 0x8080808080808080L;
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    private final byte[] window;
    private int filled; // bytes in the window
    private int checked; // of these: known to be UTF-8
    private int given; // of these: given out
    private boolean started;
    private boolean ended;
    private boolean malformed;

    private long base; // offset in the text of the first byte kept
    private Location basePlace;
    private boolean baseAfterCr;
    private int lastIndex; // the index asked for last, and its place: problems mostly come in order
    private Location lastPlace;
    private Runnable beforeForgetting = () -> {};

    /** A whole text. */
    TextStream(InputStream in) {
        this(in, new byte[2 * KEPT], 0, Location.START);
    }

    /** A text that is at hand, and the place where it begins. */
    static TextStream of(byte[] text, int length, Location start) {
        TextStream stream = new TextStream(InputStream.nullInputStream(), text, length, start);
        stream.ended = true;
        return stream;
    }

    private TextStream(InputStream in, byte[] window, int filled, Location start) {
        this.in = in;
        this.window = window;
        this.filled = filled;
        this.basePlace = start;
        this.lastPlace = start;
    }

    /** Sets what runs before bytes are forgotten: the last chance to ask for places among them. */
    void beforeForgetting(Runnable action) {
        this.beforeForgetting = action;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (given == checked) {
            if (malformed) {
                throw new NotUtf8Exception();
            }
            if (ended && started) {
                return -1;
            }
            fill();
        }
        int count = Math.min(length, checked - given);
        System.arraycopy(window, given, target, offset, count);
        given += count;
        return count;
    }

    private void fill() throws IOException {
        if (!ended && filled == window.length) {
            forget(filled - KEPT);
        }
        while (!ended) {
            int count = in.read(window, filled, window.length - filled);
            ended = count < 0;
            filled += Math.max(count, 0);
            if (started || filled >= 4) {
                break;
            }
        }
        if (!started) {
            started = true;
            start();
        }
        check();
    }

    private void start() {
        for (int i = 0; i < Math.min(filled, 4); i++) {
            malformed |= window[i] == 0; // UTF-16 or UTF-32
        }
        if (filled >= 3 && window[0] == BOM[0] && window[1] == BOM[1] && window[2] == BOM[2]) {
            filled -= 3;
            System.arraycopy(window, 3, window, 0, filled);
        }
    }

    private void check() {
        if (malformed) {
            return;
        }
        int end = ended ? filled : lastBoundary();
        while (checked < end) {
            checked = afterAscii(checked, end);
            if (checked < end) {
                int length = length(window[checked]);
                if (checked + length > end || !Utf8.isWellFormed(window, checked, length)) {
                    malformed = true;
                    return;
                }
                checked += length;
            }
        }
    }

    private int afterAscii(int from, int end) {
        int i = from;
        while (i + Long.BYTES <= end && ((long) LONGS.get(window, i) & TOP_BITS) == 0) {
            i += Long.BYTES;
        }
        while (i < end && window[i] >= 0) {
            i++;
        }
        return i;
    }

    /** The end of the last character that is complete, as far as the lead bytes tell. */
    private int lastBoundary() {
        for (int i = filled - 1; i >= Math.max(checked, filled - 3); i--) {
            if ((window[i] & 0xC0) != 0x80) {
                return i + length(window[i]) > filled ? i : filled;
            }
        }
        return filled;
    }

    private static int length(byte lead) {
        int bits = lead & 0xFF;
        return bits < 0xC0 ? 1 : bits < 0xE0 ? 2 : bits < 0xF0 ? 3 : 4;
    }

    private void forget(int count) {
        checkState(count <= given, "cannot forget %s bytes when only %s were read", count, given);
        beforeForgetting.run();
        Location place = placeAt(count);
        baseAfterCr = window[count - 1] == '\r';
        basePlace = place;
        base += count;
        System.arraycopy(window, count, window, 0, filled - count);
        filled -= count;
        checked -= count;
        given -= count;
        lastIndex = 0;
        lastPlace = place;
    }

    /** The place of an offset; of the first byte kept, or the end, when it lies before or after what is kept. */
    Location place(long offset) {
        return placeAt((int) Math.max(0, Math.min(offset - base, checked)));
    }

    /** The text from an offset to what was given out, as long as it is kept. */
    TextStream from(long offset) {
        byte[] kept = Arrays.copyOfRange(window, (int) (offset - base), given);
        return of(kept, kept.length, place(offset));
    }

    /**
     * Where the word begins that a parser stumbled over at an offset: parsers stop somewhere inside a word such as
     * {@code 007}, or right behind one such as {@code NaN}.
     */
    long wordAt(long offset) {
        int index = (int) Math.max(0, Math.min(offset - base, checked));
        while (index > 0 && index < checked && (window[index] & 0xC0) == 0x80) {
            index--;
        }
        boolean inside = index < checked && isWord(window[index]);
        boolean behind = index > 0 && isWord(window[index - 1]) && !isDigit(window[index - 1]);
        while ((inside || behind) && index > 0 && isWord(window[index - 1])) {
            index--;
        }
        return base + index;
    }

    private static boolean isDigit(byte c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isWord(byte c) {
        return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '+' || c == '-' || c == '.';
    }

    /** The first characters of what stands at an offset, up to the end of the line; at most a few. */
    String excerpt(long offset) {
        int start = (int) Math.max(0, Math.min(offset - base, checked));
        int end = start;
        while (end < checked && end - start < 60 && window[end] != '\n' && window[end] != '\r') {
            end++;
        }
        while (end < checked && end > start && (window[end] & 0xC0) == 0x80) {
            end--;
        }
        return new String(window, start, end - start, StandardCharsets.UTF_8);
    }

    /** The byte that stopped the reading, as two hexadecimal digits. */
    String malformedByte() {
        return checked < filled ? String.format("%02X", window[checked]) : "";
    }

    private Location placeAt(int index) {
        int from = index >= lastIndex ? lastIndex : 0;
        Location start = from == 0 ? basePlace : lastPlace;
        int line = start.line();
        int column = start.column();
        boolean afterCr = from == 0 ? baseAfterCr : window[from - 1] == '\r';
        for (int i = from; i < index; i++) {
            while (i + Long.BYTES <= index && !hasLineEnd((long) LONGS.get(window, i))) {
                column += Long.BYTES - continuations((long) LONGS.get(window, i));
                i += Long.BYTES;
                afterCr = false;
            }
            if (i == index) {
                break;
            }
            byte next = window[i];
            if (next == '\n' && afterCr) {
                column = 1;
            } else if (next == '\n' || next == '\r') {
                line++;
                column = 1;
            } else if ((next & 0xC0) != 0x80) {
                column++;
            }
            afterCr = next == '\r';
        }
        lastIndex = index;
        lastPlace = new Location(line, column);
        return lastPlace;
    }

    private static boolean hasLineEnd(long eight) {
        return hasZero(eight ^ (ONES * '\n')) || hasZero(eight ^ (ONES * '\r'));
    }

    private static boolean hasZero(long eight) {
        return ((eight - ONES) & ~eight & TOP_BITS) != 0;
    }

    /** How many of eight bytes are not the first of their character. */
    private static int continuations(long eight) {
        return Long.bitCount(eight & ~(eight << 1) & TOP_BITS);
    }

    /** The next byte is not part of a UTF-8 text. */
    static final class NotUtf8Exception extends IOException {
        private static final long serialVersionUID = 1;
    }
}
