package io.github.zhengyou.json;

import com.google.common.base.Ascii;
import java.util.Collection;
import java.util.Optional;

/** Finds the name that was probably meant. */
final class Spelling {
    private static final int LONGEST = 64;

    private Spelling() {}

    /** The known name nearest to a word, the first of equally near ones; empty if none is near enough to be a typo. */
    static Optional<String> nearest(String word, Collection<String> known) {
        String nearest = null;
        int least = Integer.MAX_VALUE;
        for (String name : known) {
            if (word.length() > LONGEST || name.length() > LONGEST) {
                continue;
            }
            int distance = distance(Ascii.toLowerCase(word), Ascii.toLowerCase(name));
            int longer = Math.max(word.length(), name.length());
            if (distance <= Math.max(1, longer / 3) && distance < Math.min(longer, least)) {
                nearest = name;
                least = distance;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** How many insertions, deletions, replacements and swaps of neighbours lead from one word to the other. */
    static int distance(String from, String to) {
        int[] beforeLast = new int[to.length() + 1];
        int[] last = new int[to.length() + 1];
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = last[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1
                        && j > 1
                        && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[to.length()];
    }
}
