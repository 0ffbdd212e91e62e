package io.github.zhengyou.figure;

import com.google.common.collect.ImmutableList;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.rule.Finding;
import io.github.zhengyou.rule.Findings;
import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Place;
import java.util.List;
import java.util.Optional;

/**
 * The audit of a report's figures 数据核对: what can be said of each relation, and everything that is wrong or
 * questionable.
 *
 * <p>Nothing is guessed: whatever rests on an unknown reference, on differing units or on a vague number is left
 * untold. A topic's figures are taken in the order reported; otherwise the order of figures and
 * relations changes nothing but places and the order of results. Takes time and memory in proportion to the document.
 *
 * @since 0.1
 */
public final class FigureAudit {

    private final ImmutableList<AuditResult> results;
    private final Findings findings;

    FigureAudit(Figures figures) {
        AuditNotes notes = new AuditNotes();
        FigureIndex index = new FigureIndex(figures, notes);
        negativeCounts(figures, notes);
        ListCheck.check(figures, notes);
        RepeatedRuns repeats = RepeatedRuns.in(figures, notes);
        ImmutableList.Builder<AuditResult> list = ImmutableList.builder();
        for (int i = 0; i < figures.relations().size(); i++) {
            Relation relation = figures.relations().get(i);
            Place place = FigureIndex.PLACE.at("relations").at(i);
            list.add(relation.audit(new RelationCheck(index, repeats, relation, place, notes)));
        }
        this.results = list.build();
        this.findings = notes.findings();
    }

    private static void negativeCounts(Figures figures, AuditNotes notes) {
        for (int i = 0; i < figures.figures().size(); i++) {
            Figure figure = figures.figures().get(i);
            if (figure.unit().isCounted()
                    && figure.value() instanceof Quantity quantity
                    && Bounds.exactly(Decimal.ZERO).isAbove(quantity.bounds())) {
                notes.add(
                        FigureRules.NEGATIVE_COUNT,
                        Observation.of(figure.id())
                                .at(FigureIndex.PLACE.at("figures").at(i).at("value"))
                                .with("name", figure.name())
                                .with("value", quantity.bounds().argument())
                                .with("unit", figure.unit()));
            }
        }
    }

    /** The audit of figures. Asking again for the same object costs nothing. */
    public static FigureAudit of(Figures figures) {
        return figures.audit();
    }

    /** What is said of each relation, in the order of the relations. */
    public List<AuditResult> results() {
        return results;
    }

    /** What is said of a relation; empty where there is none of that id, the first where several have it. */
    public Optional<AuditResult> result(RelationId relation) {
        return results.stream()
                .filter(result -> result.relation().equals(relation))
                .findFirst();
    }

    /** What is wrong, questionable or worth knowing; the same as {@link FigureRules#BOOK} finds. */
    public Findings findings() {
        return findings;
    }

    /** What one rule saw. */
    List<Observation> observations(String rule) {
        return findings.stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(Finding::observation)
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FigureAudit audit && results.equals(audit.results) && findings.equals(audit.findings);
    }

    @Override
    public int hashCode() {
        return 31 * results.hashCode() + findings.hashCode();
    }

    /** Results and findings, for people. */
    @Override
    public String toString() {
        return "FigureAudit{results=" + results + ", findings=" + findings + "}";
    }
}
