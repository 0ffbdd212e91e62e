package io.github.zhengyou.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.criteria.CriterionCode;
import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.evidence.EntryId;
import io.github.zhengyou.evidence.Evidence;
import io.github.zhengyou.evidence.Judgement;
import io.github.zhengyou.evidence.Measurement;
import io.github.zhengyou.evidence.RaterGroup;
import io.github.zhengyou.figure.MeasureUnit;
import io.github.zhengyou.json.Document;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.scoring.Extensions;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.scoring.explanation.Explanation;
import io.github.zhengyou.scoring.scheme.Evaluator;
import io.github.zhengyou.scoring.scheme.ScoringScheme;
import io.github.zhengyou.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplanationTextTest {

    private static final LocalDate DAY = LocalDate.of(2011, 6, 1);

    @TempDir
    Path directory;

    /** The lines below a leaf whose rater, one of the host, reads entries of every form. */
    private List<String> lines(List<Evidence> evidence, Language language) throws IOException {
        CampaignOnDisk campaign = CampaignOnDisk.in(directory)
                .replace(
                        "scheme.json",
                        "\"criterion\": \"leadership\"",
                        "\"criterion\": \"leadership\", \"rater\": \"any@1\"");
        ScoringScheme scheme = read(campaign, Document.SCHEME, "scheme.json");
        Evaluator evaluator = Evaluator.compile(
                scheme,
                read(campaign, Document.PLAN, "plan.json"),
                Extensions.builder()
                        .rater("any@1", parameters -> read -> Rating.of(read.maximum()))
                        .build());
        Explanation explanation = Explanation.of(evaluator.trace(SubjectId.of("b-1"), evidence, DAY), scheme);
        return new ExplanationText(Wording.CATALOGUE, ExplanationText.FEW).lines(explanation, language);
    }

    private static <T> T read(CampaignOnDisk campaign, Document<T> document, String file) throws IOException {
        try (InputStream in = Files.newInputStream(campaign.path(file))) {
            return document.read(in, file).orElseThrow();
        }
    }

    /** Twenty-five judgements, measurements, and judgements again. */
    private static List<Evidence> alternating(int measurements) {
        List<Evidence> evidence = new ArrayList<>();
        for (int i = 100; i < 125; i++) {
            evidence.add(judgement("a-" + i));
        }
        for (int i = 100; i < 100 + measurements; i++) {
            Measurement.Builder measurement = Measurement.builder();
            evidence.add(measurement
                    .id(EntryId.of("b-" + i))
                    .subject(SubjectId.of("b-1"))
                    .criterion(CriterionCode.of("leadership"))
                    .date(DAY)
                    .value(Decimal.ONE)
                    .unit(MeasureUnit.PERCENT)
                    .build());
        }
        for (int i = 100; i < 134; i++) {
            evidence.add(judgement("c-" + i));
        }
        return evidence;
    }

    private static Evidence judgement(String id) {
        return Judgement.builder()
                .id(EntryId.of(id))
                .subject(SubjectId.of("b-1"))
                .criterion(CriterionCode.of("leadership"))
                .raterGroup(RaterGroup.of("leader"))
                .date(DAY)
                .points(Decimal.of(90))
                .maximum(Decimal.HUNDRED)
                .build();
    }

    @Test
    void entriesOfAKindAreCountedTogetherThoughOthersStandBetween() throws IOException {
        List<String> lines = lines(alternating(1), Language.EN);
        assertThat(lines).filteredOn(line -> line.contains("judgement ")).hasSize(20);
        assertThat(lines).filteredOn(line -> line.contains("measurement ")).hasSize(1);
        assertThat(lines)
                .filteredOn(line -> line.contains("…"))
                .containsExactly("    … and 39 more judgements (59 in all); --all shows them");
    }

    @Test
    void whatIsLeftOutIsCountedByKindWhereTheLastOfItWouldStand() throws IOException {
        List<String> lines = lines(alternating(21), Language.EN);
        assertThat(lines.subList(lines.indexOf("    measurement b-119 (2011-06-01): 1 percent"), lines.size()))
                .startsWith(
                        "    measurement b-119 (2011-06-01): 1 percent",
                        "    … and 1 more measurements (21 in all); --all shows them",
                        "    … and 39 more judgements (59 in all); --all shows them");
        assertThat(lines(alternating(21), Language.ZH))
                .contains("    ……另有指标数据 1 条（共 21 条）；--all 列出全部", "    ……另有打分 39 条（共 59 条）；--all 列出全部");
    }
}
