package io.github.zhengyou.document;

import com.google.common.collect.ImmutableList;
import io.github.zhengyou.rule.Source;
import java.util.List;
import java.util.Optional;

/**
 * The standard profiles: what documents of well-known kinds contain in practice 常见文种要素.
 *
 * <p>No regulation says it. Source of all: project decision, taken from what plans and summaries of the campaign of 2010 to
 * 2012 have in common. A plan declares profiles of its own, which take their place.
 *
 * @since 0.1
 */
public final class DocumentProfiles {

    /** A plan says when, by what criteria and to what targets, how pledges move, who appraises and who is commended. */
    public static final DocumentProfile PLAN = profile(DocumentKind.PLAN)
            .addRequired(
                    DocumentPart.TIMELINE,
                    DocumentPart.CRITERIA,
                    DocumentPart.TARGETS,
                    DocumentPart.PLEDGE_PROCESS,
                    DocumentPart.APPRAISAL,
                    DocumentPart.RECOGNITION)
            .addExpected(DocumentPart.ORGANIZATION)
            .build();

    /** The summary of a stage says when it was, what was done in figures, and what remains to be done. */
    public static final DocumentProfile STAGE_SUMMARY = profile(DocumentKind.STAGE_SUMMARY)
            .addRequired(DocumentPart.TIMELINE, DocumentPart.FIGURES)
            .addExpected(DocumentPart.PROBLEMS)
            .build();

    /** The summary of a year gives figures, and says what remains to be done. */
    public static final DocumentProfile YEAR_SUMMARY = profile(DocumentKind.YEAR_SUMMARY)
            .addRequired(DocumentPart.FIGURES)
            .addExpected(DocumentPart.TIMELINE, DocumentPart.APPRAISAL, DocumentPart.PROBLEMS)
            .build();

    /** A report of progress gives figures, and usually says when, by what criteria and with what problems. */
    public static final DocumentProfile PROGRESS_REPORT = profile(DocumentKind.PROGRESS_REPORT)
            .addRequired(DocumentPart.FIGURES)
            .addExpected(DocumentPart.TIMELINE, DocumentPart.CRITERIA, DocumentPart.PROBLEMS)
            .build();

    /** A guideline says by what criteria, and usually when and who leads. */
    public static final DocumentProfile GUIDELINE = profile(DocumentKind.GUIDELINE)
            .addRequired(DocumentPart.CRITERIA)
            .addExpected(DocumentPart.TIMELINE, DocumentPart.ORGANIZATION)
            .build();

    /** A speech may contain anything; usually it says what is wanted, who leads, and what counts when somebody is commended. */
    public static final DocumentProfile SPEECH = profile(DocumentKind.SPEECH)
            .addExpected(DocumentPart.GOALS, DocumentPart.ORGANIZATION, DocumentPart.RECOGNITION)
            .build();

    /** All of them, in the order above. Essays have none: they may contain anything. */
    public static final List<DocumentProfile> ALL =
            ImmutableList.of(PLAN, STAGE_SUMMARY, YEAR_SUMMARY, PROGRESS_REPORT, GUIDELINE, SPEECH);

    private DocumentProfiles() {}

    private static DocumentProfile.Builder profile(DocumentKind kind) {
        return DocumentProfile.builder().kind(kind).source(Source.PROJECT);
    }

    /** The standard profile of a kind; empty if it has none. */
    public static Optional<DocumentProfile> find(DocumentKind kind) {
        return ALL.stream().filter(profile -> kind.equals(profile.kind())).findFirst();
    }
}
