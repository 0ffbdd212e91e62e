package io.github.zhengyou.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.rule.Finding;
import io.github.zhengyou.rule.Findings;
import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Place;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.text.Catalogue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FindingsForPeopleTest {
    private static final Place LEADERS = Place.in("plan").at("leaders");
    private static final Findings FINDINGS = new Findings(List.of(
            Finding.of("test.here", Severity.ERROR, Observation.of("a").at(LEADERS)),
            Finding.of("test.nowhere", Severity.INFO, Observation.of("b"))));
    private static final Document<Findings> FOR_PEOPLE = Document.findings(
            Catalogue.core(), place -> place.equals(LEADERS) ? Optional.of(new Location(3, 9)) : Optional.empty());

    @Test
    void haveTheirMessageAndWhereItIsKnownLineAndColumn() throws IOException {
        assertThat(text(FOR_PEOPLE)).isEqualTo("""
                {"format":"zhengyou/findings@1","findings":[\
                {"rule":"test.nowhere","severity":"info","subject":"b",\
                "message":{"zh":"test.nowhere: b","en":"test.nowhere: b"}},\
                {"rule":"test.here","severity":"error","subject":"a",\
                "place":{"document":"plan","path":"/leaders"},"line":3,"column":9,\
                "message":{"zh":"test.here: a","en":"test.here: a"}}]}
                """);
        assertThat(text(Document.FINDINGS)).doesNotContain("message", "line", "column");
    }

    @Test
    void areReadAsTheSameFindingsByEitherDocument() throws IOException {
        for (Document<Findings> reader : List.of(FOR_PEOPLE, Document.FINDINGS)) {
            for (Document<Findings> writer : List.of(FOR_PEOPLE, Document.FINDINGS)) {
                byte[] written = text(writer).getBytes(StandardCharsets.UTF_8);
                assertThat(reader.read(new ByteArrayInputStream(written), "findings.json")
                                .orElseThrow())
                        .isEqualTo(FINDINGS);
            }
        }
    }

    private static String text(Document<Findings> document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.write(FINDINGS, out, Layout.COMPACT);
        return out.toString(StandardCharsets.UTF_8);
    }
}
