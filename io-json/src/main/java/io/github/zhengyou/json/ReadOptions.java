package io.github.zhengyou.json;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * How strictly a document is read, and how large it may be.
 *
 * @since 0.1
 */
public final class ReadOptions {
    /**
     * Unknown properties are refused; at most 200 levels, 1,000,000 characters in a text, 100 in a number, 1,000
     * problems. Source: project decision.
     */
    public static final ReadOptions STANDARD = new ReadOptions(false, 200, 1_000_000, 100, 1_000);

    private final boolean unknownPropertiesTolerated;
    private final int maxDepth;
    private final int maxTextLength;
    private final int maxNumberLength;
    private final int maxProblems;

    private ReadOptions(
            boolean unknownPropertiesTolerated, int maxDepth, int maxTextLength, int maxNumberLength, int maxProblems) {
        this.unknownPropertiesTolerated = unknownPropertiesTolerated;
        this.maxDepth = within("maxDepth", maxDepth, 1_000);
        this.maxTextLength = within("maxTextLength", maxTextLength, 100_000_000);
        this.maxNumberLength = within("maxNumberLength", maxNumberLength, 100_000);
        this.maxProblems = within("maxProblems", maxProblems, Integer.MAX_VALUE);
    }

    private static int within(String name, int value, int most) {
        checkArgument(value >= 1 && value <= most, "%s must be from 1 to %s, got %s", name, most, value);
        return value;
    }

    /** Whether a property that is not known is skipped instead of being a problem. */
    public boolean unknownPropertiesTolerated() {
        return unknownPropertiesTolerated;
    }

    /** How many objects and lists may stand one inside the other; from 1 to 1,000. */
    public int maxDepth() {
        return maxDepth;
    }

    /** How many UTF-16 code units a text may have; from 1 to 100,000,000. */
    public int maxTextLength() {
        return maxTextLength;
    }

    /** How many characters a number may have; from 1 to 100,000. */
    public int maxNumberLength() {
        return maxNumberLength;
    }

    /** How many problems are collected before reading ends; at least 1. */
    public int maxProblems() {
        return maxProblems;
    }

    /** These options, with unknown properties skipped. A typo in the name of an optional property then goes unseen. */
    public ReadOptions tolerateUnknownProperties() {
        return new ReadOptions(true, maxDepth, maxTextLength, maxNumberLength, maxProblems);
    }

    /** These options with another {@link #maxDepth()}. */
    public ReadOptions withMaxDepth(int levels) {
        return new ReadOptions(unknownPropertiesTolerated, levels, maxTextLength, maxNumberLength, maxProblems);
    }

    /** These options with another {@link #maxTextLength()}. */
    public ReadOptions withMaxTextLength(int characters) {
        return new ReadOptions(unknownPropertiesTolerated, maxDepth, characters, maxNumberLength, maxProblems);
    }

    /** These options with another {@link #maxNumberLength()}. */
    public ReadOptions withMaxNumberLength(int characters) {
        return new ReadOptions(unknownPropertiesTolerated, maxDepth, maxTextLength, characters, maxProblems);
    }

    /** These options with another {@link #maxProblems()}. */
    public ReadOptions withMaxProblems(int count) {
        return new ReadOptions(unknownPropertiesTolerated, maxDepth, maxTextLength, maxNumberLength, count);
    }
}
