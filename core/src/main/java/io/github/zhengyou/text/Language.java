package io.github.zhengyou.text;

/**
 * A language in which the library speaks. Closed: message bundles are complete in each of them.
 *
 * @since 0.1
 */
public enum Language {
    /** Simplified Chinese 简体中文. */
    ZH("zh-CN"),
    /** English 英文. */
    EN("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The BCP 47 language tag. */
    public String tag() {
        return tag;
    }
}
