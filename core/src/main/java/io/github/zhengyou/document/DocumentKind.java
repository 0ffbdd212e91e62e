package io.github.zhengyou.document;

import io.github.zhengyou.internal.Texts;

/**
 * A kind of document 文种. The constants are well known; a campaign adds its own with {@link #of}.
 *
 * @param code the code, lower-kebab
 * @since 0.1
 */
public record DocumentKind(String code) implements Comparable<DocumentKind> {

    /** A plan of activities 实施方案. */
    public static final DocumentKind PLAN = of("plan");

    /** A summary of a stage 阶段总结. */
    public static final DocumentKind STAGE_SUMMARY = of("stage-summary");

    /** A summary of a year 年度总结. */
    public static final DocumentKind YEAR_SUMMARY = of("year-summary");

    /** A report of progress 进展汇报. */
    public static final DocumentKind PROGRESS_REPORT = of("progress-report");

    /** A guideline or opinion 指导意见. */
    public static final DocumentKind GUIDELINE = of("guideline");

    /** A speech 讲话. */
    public static final DocumentKind SPEECH = of("speech");

    /** An essay 文章. */
    public static final DocumentKind ESSAY = of("essay");

    /** @throws IllegalArgumentException if the code is not lower-kebab */
    public DocumentKind {
        Texts.code("document kind", code);
    }

    /** The document kind of that code. */
    public static DocumentKind of(String code) {
        return new DocumentKind(code);
    }

    @Override
    public int compareTo(DocumentKind other) {
        return code.compareTo(other.code);
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
