package io.github.zhengyou.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class FindingsTest {
    private static final Place CRITERIA = Place.in("plan").at("criteria");

    private static Finding finding(String rule, Observation observation) {
        return Finding.of(rule, Severity.ERROR, observation);
    }

    @Test
    void standInTheOrderOfDocumentPlaceRuleAndSubject() {
        List<Finding> ordered = List.of(
                finding("z.last", Observation.of("z")),
                finding("a.first", Observation.of("z").at(CRITERIA.at(2))),
                finding("b.second", Observation.of("a").at(CRITERIA.at(2))),
                finding("b.second", Observation.of("b").at(CRITERIA.at(2))),
                finding("b.second", Observation.of("b").with("name", "x").at(CRITERIA.at(2))),
                finding("b.second", Observation.of("b").with("name", "y").at(CRITERIA.at(2))),
                Finding.of(
                        "b.second",
                        Severity.INFO,
                        Observation.of("b").with("name", "y").at(CRITERIA.at(2))),
                finding("a.first", Observation.of("a").at(CRITERIA.at(10))),
                finding("a.first", Observation.of("a").at(Place.in("record").at(0))));
        List<Finding> shuffled = new ArrayList<>(ordered);
        Collections.reverse(shuffled);
        assertThat(new Findings(shuffled).list()).isEqualTo(ordered);
    }

    @Property
    void areTheSameForAnyOrderAndKeepEachOnce(@ForAll("findings") List<Finding> findings, @ForAll Random random) {
        List<Finding> shuffled = new ArrayList<>(findings);
        shuffled.addAll(findings.subList(0, findings.size() / 2));
        Collections.shuffle(shuffled, random);
        Findings sorted = new Findings(shuffled);
        assertThat(sorted.list()).isSorted().doesNotHaveDuplicates();
        assertThat(new HashSet<>(sorted.list())).isEqualTo(new HashSet<>(findings));
        assertThat(sorted).isEqualTo(new Findings(findings));
        assertThat(sorted.list()).isEqualTo(new Findings(findings).list());
    }

    @Property
    void concatenateInAnyGrouping(
            @ForAll("findings") List<Finding> a,
            @ForAll("findings") List<Finding> b,
            @ForAll("findings") List<Finding> c) {
        Findings x = new Findings(a);
        Findings y = new Findings(b);
        Findings z = new Findings(c);
        assertThat(Findings.concat(x, y, z))
                .isEqualTo(Findings.concat(Findings.concat(z, x), y))
                .isEqualTo(
                        a.stream().collect(Findings.toFindings()).isEmpty()
                                ? Findings.concat(y, z)
                                : Findings.concat(x, Findings.concat(y, z)));
        assertThat(Findings.concat(x, Findings.none())).isEqualTo(x);
    }

    @Test
    void tellWhetherTheyHoldErrors() {
        Finding error = finding("a.first", Observation.of("x"));
        Finding warning = Finding.of("a.first", Severity.WARNING, Observation.of("x"));
        assertThat(Findings.none().hasErrors()).isFalse();
        assertThat(Findings.none().isEmpty()).isTrue();
        assertThat(new Findings(List.of(warning)).hasErrors()).isFalse();
        assertThat(new Findings(List.of(warning, error)).hasErrors()).isTrue();
        assertThat(new Findings(List.of(warning)).isEmpty()).isFalse();
        assertThat(new Findings(List.of(warning, error))).containsExactly(error, warning);
        assertThat(new Findings(List.of(warning, error)).stream()).containsExactly(error, warning);
    }

    @Test
    void equalByContent() {
        Finding first = finding("a.first", Observation.of("x"));
        Finding second = finding("b.second", Observation.of("x"));
        new EqualsTester()
                .addEqualityGroup(Findings.none(), new Findings(List.of()), Findings.concat())
                .addEqualityGroup(new Findings(List.of(first, second)), new Findings(List.of(second, first, second)))
                .addEqualityGroup(new Findings(List.of(first)))
                .testEquals();
    }

    @Provide
    Arbitrary<List<Finding>> findings() {
        return RuleArbitraries.findings().list().ofMaxSize(20);
    }
}
