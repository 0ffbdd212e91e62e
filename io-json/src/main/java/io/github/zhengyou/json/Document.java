package io.github.zhengyou.json;

import io.github.zhengyou.campaign.CampaignPlan;
import io.github.zhengyou.campaign.CampaignRecord;
import io.github.zhengyou.campaign.CampaignStatus;
import io.github.zhengyou.figure.Figures;
import io.github.zhengyou.organization.Organizations;
import io.github.zhengyou.rule.Finding;
import io.github.zhengyou.rule.Findings;
import io.github.zhengyou.rule.Place;
import io.github.zhengyou.scoring.scheme.Evaluations;
import io.github.zhengyou.scoring.scheme.ScoringScheme;
import io.github.zhengyou.text.Catalogue;
import io.github.zhengyou.text.Language;
import io.github.zhengyou.text.LocalizedText;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A kind of JSON document, which reads and writes values of one type. A document is an object in UTF-8 whose property
 * {@code format} names kind and version, such as {@code zhengyou/plan@1}.
 *
 * <pre>{@code
 * ReadResult<CampaignPlan> result = Document.PLAN.read(Path.of("plan.json"));
 * result.problems().forEach(System.err::println);
 * }</pre>
 *
 * <p>A value that was written is read again as an equal one, and every value has one text in each layout. Attributes that
 * are empty or have their default are not written. Immutable and thread-safe.
 *
 * @param <T> the type of the value
 * @since 0.1
 */
public final class Document<T> {
    /** What was promised: {@code zhengyou/plan@1} 活动方案. */
    public static final Document<CampaignPlan> PLAN = new Document<>("plan", CampaignPlan.class, CampaignCodecs.PLAN);

    /** How it is scored: {@code zhengyou/scheme@1}. Grades are written lowest first 评分方案. */
    public static final Document<ScoringScheme> SCHEME =
            new Document<>("scheme", ScoringScheme.class, SchemeCodecs.SCHEME);

    /** Who takes part: {@code zhengyou/organizations@1} 组织名册. */
    public static final Document<Organizations> ORGANIZATIONS =
            new Document<>("organizations", Organizations.class, OrganizationCodecs.ORGANIZATIONS);

    /** What happened: {@code zhengyou/record@1}; for large records see {@link RecordLines} 活动记录. */
    public static final Document<CampaignRecord> RECORD =
            new Document<>("record", CampaignRecord.class, CampaignCodecs.RECORD);

    /** What was reported: {@code zhengyou/figures@1} 数据文件. */
    public static final Document<Figures> FIGURES = new Document<>("figures", Figures.class, FigureCodecs.FIGURES);

    /** What checks found: {@code zhengyou/findings@1}. They are sorted when read 检查结果. */
    public static final Document<Findings> FINDINGS = new Document<>("findings", Findings.class, RuleCodecs.FINDINGS);

    /** How a campaign stands on a day: {@code zhengyou/status@1} 活动进展. */
    public static final Document<CampaignStatus> STATUS =
            new Document<>("status", CampaignStatus.class, CampaignCodecs.STATUS);

    /** What a scheme says of subjects: {@code zhengyou/evaluation@1} 评价结果. */
    public static final Document<Evaluations> EVALUATIONS =
            new Document<>("evaluation", Evaluations.class, EvaluationCodecs.EVALUATIONS);

    private final Class<T> type;
    private final String format;
    private final Codec<T> codec;

    private Document(String name, Class<T> type, Codec<T> object) {
        this.type = type;
        this.format = "zhengyou/" + name + "@1";
        this.codec = Codec.document(format, object);
    }

    /**
     * The document {@link #FINDINGS}, which writes beside each finding its {@code message} in both languages and, where they
     * are known, {@code line} and {@code column}, for those who only show them. Either document reads what the other wrote,
     * and passes these over.
     *
     * @param catalogue the messages, such as {@link io.github.zhengyou.campaign.Campaign#naming}
     * @param locations where places stand, as from {@link #locate}; empty where that is not known
     */
    public static Document<Findings> findings(Catalogue catalogue, Function<Place, Optional<Location>> locations) {
        Codec<Finding> told = RuleCodecs.finding(
                finding -> Optional.of(LocalizedText.of(
                        finding.message(catalogue, Language.ZH), finding.message(catalogue, Language.EN))),
                finding -> finding.place().flatMap(locations));
        return new Document<>("findings", Findings.class, RuleCodecs.findings(told));
    }

    /** Those that are constants here. */
    public static List<Document<?>> all() {
        return List.of(PLAN, SCHEME, ORGANIZATIONS, RECORD, FIGURES, FINDINGS, STATUS, EVALUATIONS);
    }

    /** What its property {@code format} says, such as {@code zhengyou/plan@1}. */
    public String format() {
        return format;
    }

    /** The type of its value. */
    public Class<T> type() {
        return type;
    }

    Codec<T> codec() {
        return codec;
    }

    /**
     * Reads a file, named in problems by its file name.
     *
     * @throws IOException if the file cannot be opened or read; whatever is wrong with its text is a problem in the result
     */
    public ReadResult<T> read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, String.valueOf(file.getFileName()));
        }
    }

    /** As {@link #read(InputStream, String, ReadOptions)}, with {@link ReadOptions#STANDARD}. */
    public ReadResult<T> read(InputStream in, String documentName) throws IOException {
        return read(in, documentName, ReadOptions.STANDARD);
    }

    /**
     * Reads a document and collects all that is wrong with it. The stream is read to its end, or to where it cannot be
     * read on, and not closed.
     *
     * @param documentName the name of the document in problems, usually that of its file
     * @throws IOException if the stream fails; whatever is wrong with the text is a problem in the result
     */
    public ReadResult<T> read(InputStream in, String documentName, ReadOptions options) throws IOException {
        return Texts.read(codec, in, documentName, options);
    }

    /**
     * Writes a document in UTF-8, with a line feed at the end. The stream is flushed and not closed.
     *
     * @throws IOException if the stream fails
     */
    public void write(T value, OutputStream out, Layout layout) throws IOException {
        Texts.write(codec, value, out, layout);
    }

    /**
     * Where in a text of JSON values stand, so that the place of a finding can be shown as line and column. A pointer to
     * nothing is located at the nearest value around it. Values after a mistake in the JSON are not located. The stream
     * is read to its end, or to where it cannot be read on, and not closed.
     *
     * @param pointers JSON Pointers, such as {@link io.github.zhengyou.rule.Place#path()}
     * @return the location where each value begins, in the order of the pointers; none for a text that is not JSON
     * @throws IOException if the stream fails
     */
    public static Map<String, Location> locate(InputStream in, Collection<String> pointers) throws IOException {
        return new Locator(pointers).locate(new TextStream(in));
    }

    /** The format. */
    @Override
    public String toString() {
        return format;
    }
}
