package io.github.zhengyou.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.campaign.CampaignPlan;
import io.github.zhengyou.campaign.CampaignRecord;
import io.github.zhengyou.campaign.CampaignStatus;
import io.github.zhengyou.figure.Figures;
import io.github.zhengyou.organization.Organizations;
import io.github.zhengyou.rule.Findings;
import io.github.zhengyou.scoring.scheme.Evaluations;
import io.github.zhengyou.scoring.scheme.ScoringScheme;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever was written is read again as an equal value, and written again as the same text. */
class DocumentRoundTripPropertyTest {
    private static final int TRIES = 60;

    private static <T> void assertRoundTrip(Document<T> document, T value, Layout layout) throws IOException {
        byte[] text = Goldens.written(document, value, layout);
        T read = document.read(new ByteArrayInputStream(text), "x.json").orElseThrow();
        assertThat(read).isEqualTo(value);
        assertThat(new String(Goldens.written(document, read, layout), StandardCharsets.UTF_8))
                .isEqualTo(new String(text, StandardCharsets.UTF_8));
    }

    @Property(tries = TRIES)
    void plans(@ForAll("plans") CampaignPlan plan, @ForAll Layout layout) throws IOException {
        assertRoundTrip(Document.PLAN, plan, layout);
    }

    @Property(tries = TRIES)
    void schemes(@ForAll("schemes") ScoringScheme scheme, @ForAll Layout layout) throws IOException {
        assertRoundTrip(Document.SCHEME, scheme, layout);
        byte[] text = Goldens.written(Document.SCHEME, scheme, layout);
        assertThat(Document.SCHEME
                        .read(new ByteArrayInputStream(text), "x.json")
                        .orElseThrow()
                        .hash())
                .isEqualTo(scheme.hash());
    }

    @Property(tries = TRIES)
    void organizations(@ForAll("organizations") Organizations organizations, @ForAll Layout layout) throws IOException {
        assertRoundTrip(Document.ORGANIZATIONS, organizations, layout);
    }

    @Property(tries = TRIES)
    void records(@ForAll("records") CampaignRecord record, @ForAll Layout layout) throws IOException {
        assertRoundTrip(Document.RECORD, record, layout);
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        RecordLines.write(record, lines);
        assertThat(RecordLines.read(new ByteArrayInputStream(lines.toByteArray()), "x.jsonl")
                        .orElseThrow())
                .isEqualTo(record);
    }

    @Property(tries = TRIES)
    void figures(@ForAll("figures") Figures figures, @ForAll Layout layout) throws IOException {
        assertRoundTrip(Document.FIGURES, figures, layout);
    }

    @Property(tries = TRIES)
    void findings(@ForAll("findings") Findings findings, @ForAll Layout layout) throws IOException {
        assertRoundTrip(Document.FINDINGS, findings, layout);
    }

    @Property(tries = TRIES)
    void statuses(@ForAll("statuses") CampaignStatus status, @ForAll Layout layout) throws IOException {
        assertRoundTrip(Document.STATUS, status, layout);
    }

    @Property(tries = TRIES)
    void evaluations(@ForAll("evaluations") Evaluations evaluations, @ForAll Layout layout) throws IOException {
        assertRoundTrip(Document.EVALUATIONS, evaluations, layout);
    }

    @Provide
    Arbitrary<CampaignPlan> plans() {
        return DocumentFixture.plans();
    }

    @Provide
    Arbitrary<ScoringScheme> schemes() {
        return ScoringFixture.schemes();
    }

    @Provide
    Arbitrary<Organizations> organizations() {
        return DocumentFixture.organizations();
    }

    @Provide
    Arbitrary<CampaignRecord> records() {
        return DocumentFixture.records();
    }

    @Provide
    Arbitrary<Figures> figures() {
        return FigureFixture.figures();
    }

    @Provide
    Arbitrary<Findings> findings() {
        return DocumentFixture.findings();
    }

    @Provide
    Arbitrary<CampaignStatus> statuses() {
        return DocumentFixture.statuses();
    }

    @Provide
    Arbitrary<Evaluations> evaluations() {
        return ScoringFixture.evaluations();
    }
}
