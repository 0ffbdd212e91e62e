package io.github.zhengyou.examples.cli;

import static java.util.stream.Collectors.groupingBy;

import io.github.zhengyou.organization.Level;
import io.github.zhengyou.organization.Organization;
import io.github.zhengyou.organization.OrganizationTree;
import io.github.zhengyou.scoring.GradeBand;
import io.github.zhengyou.scoring.GradeScale;
import io.github.zhengyou.scoring.Rounding;
import io.github.zhengyou.scoring.rollup.GradeDistribution;
import io.github.zhengyou.scoring.scheme.Evaluation;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The grades of those assessed, counted by township and by type, with totals.
 *
 * @param campaign the campaign
 * @param wording how to say it
 */
record GradesReport(EvaluatedCampaign campaign, Wording wording) {

    private static final Rounding MEAN = new Rounding(2, RoundingMode.HALF_UP);

    @Override
    public String toString() {
        return table("township", this::township) + "\n" + table("sector", this::sector);
    }

    private Table table(String heading, Function<Evaluation, String> group) {
        Table table = new Table(Stream.of(
                        Stream.of(wording.label(heading)),
                        grades().map(band -> wording.name(band.grade().name())),
                        Stream.of("no-grade", "no-score", "total", "mean").map(wording::label))
                .flatMap(Function.identity())
                .toArray(String[]::new));
        for (int column = 1; column <= grades().count() + 4; column++) {
            table.numbersAt(column);
        }
        Map<String, GradeDistribution> groups =
                campaign.evaluations().stream().collect(groupingBy(group, TreeMap::new, GradeDistribution.counting()));
        groups.forEach((name, distribution) -> add(table, name, distribution));
        add(
                table,
                wording.label("total"),
                groups.values().stream().reduce(GradeDistribution.EMPTY, GradeDistribution::plus));
        return table;
    }

    /** The bands, the highest first. */
    private Stream<GradeBand> grades() {
        List<GradeBand> bands =
                campaign.evaluator().scheme().grades().map(GradeScale::bands).orElse(List.of());
        return Stream.iterate(bands.size() - 1, i -> i >= 0, i -> i - 1).map(bands::get);
    }

    private void add(Table table, String name, GradeDistribution distribution) {
        List<Object> row = new ArrayList<>();
        row.add(name);
        grades().forEach(band -> row.add(distribution.count(band.grade().code())));
        row.add(distribution.ungraded());
        row.add(distribution.subjects() - distribution.scored());
        row.add(distribution.subjects());
        row.add(distribution.mean().map(MEAN::apply).map(Object::toString).orElse("-"));
        table.add(row.toArray());
    }

    private String township(Evaluation evaluation) {
        OrganizationTree tree = campaign.organizations().tree();
        return campaign.organization(evaluation)
                .flatMap(assessed -> tree.ancestors(assessed.id()).stream()
                        .filter(organization -> organization.level().equals(Optional.of(Level.TOWNSHIP)))
                        .findFirst())
                .map(township -> township.id() + " " + wording.name(township.name()))
                .orElse("-");
    }

    private String sector(Evaluation evaluation) {
        return campaign.organization(evaluation)
                .flatMap(Organization::sector)
                .map(sector -> wording.term("sector", sector.code()))
                .orElse("-");
    }
}
