package io.github.zhengyou.pledge;

import java.util.Locale;

/**
 * What an item of a pledge can state 承诺要素.
 *
 * @since 0.1
 */
public enum PledgeElement {
    /** What is promised 承诺事项. */
    TEXT,
    /** What is to be reached 目标. */
    GOAL,
    /** How it is to be reached 措施. */
    MEASURES,
    /** By when it is to be fulfilled 兑现时间. */
    DUE;

    private final String code = name().toLowerCase(Locale.ROOT);

    /** The code, lower-kebab. */
    public String code() {
        return code;
    }

    /** Whether an item states it. */
    public boolean isIn(PledgeItem item) {
        return switch (this) {
            case TEXT -> item.text().isPresent();
            case GOAL -> item.goal().isPresent();
            case MEASURES -> item.measures().isPresent();
            case DUE -> item.due().isPresent();
        };
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
