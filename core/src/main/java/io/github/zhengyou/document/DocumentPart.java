package io.github.zhengyou.document;

import io.github.zhengyou.internal.Texts;

/**
 * A part that a document may contain 文件内容要素. The constants are well known; a campaign adds its own with {@link #of}.
 *
 * @param code the code, lower-kebab
 * @since 0.1
 */
public record DocumentPart(String code) implements Comparable<DocumentPart> {

    /** When what is done 时间安排. */
    public static final DocumentPart TIMELINE = of("timeline");

    /** What is assessed 争创标准. */
    public static final DocumentPart CRITERIA = of("criteria");

    /** Targets that can be measured 量化目标. */
    public static final DocumentPart TARGETS = of("targets");

    /** How pledges are made and kept 承诺程序. */
    public static final DocumentPart PLEDGE_PROCESS = of("pledge-process");

    /** Who appraises, and how 评议. */
    public static final DocumentPart APPRAISAL = of("appraisal");

    /** Who is commended, and how 评选表彰. */
    public static final DocumentPart RECOGNITION = of("recognition");

    /** Who leads and who takes part 组织领导. */
    public static final DocumentPart ORGANIZATION = of("organization");

    /** Figures 数据. */
    public static final DocumentPart FIGURES = of("figures");

    /** Problems found, and what is done about them 存在问题与整改. */
    public static final DocumentPart PROBLEMS = of("problems");

    /** The theme 主题. */
    public static final DocumentPart THEME = of("theme");

    /** The content 内容. */
    public static final DocumentPart CONTENT = of("content");

    /** The carrier, the form that activities take 载体. */
    public static final DocumentPart CARRIER = of("carrier");

    /** Goals and requirements 目标要求. */
    public static final DocumentPart GOALS = of("goals");

    /** Methods and steps 方法步骤. */
    public static final DocumentPart METHODS_AND_STEPS = of("methods-and-steps");

    /** Tasks 任务. */
    public static final DocumentPart TASKS = of("tasks");

    /** @throws IllegalArgumentException if the code is not lower-kebab */
    public DocumentPart {
        Texts.code("document part", code);
    }

    /** The document part of that code. */
    public static DocumentPart of(String code) {
        return new DocumentPart(code);
    }

    @Override
    public int compareTo(DocumentPart other) {
        return code.compareTo(other.code);
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
