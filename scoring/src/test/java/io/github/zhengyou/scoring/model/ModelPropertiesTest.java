package io.github.zhengyou.scoring.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.scoring.Formula;
import io.github.zhengyou.scoring.FormulaReader;
import io.github.zhengyou.scoring.IndicatorId;
import io.github.zhengyou.scoring.Model;
import io.github.zhengyou.scoring.Part;
import io.github.zhengyou.scoring.Parts;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.scoring.ReasonCode;
import io.github.zhengyou.scoring.ResultKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ModelPropertiesTest {

    @Property(tries = 3000)
    void orderDoesNotMatterUnlessTheModelGoesByPlace(
            @ForAll("ids") String id, @ForAll("parts") Parts parts, @ForAll Random random) {
        if (!id.equals("lexicographic")) {
            List<Part> shuffled = new ArrayList<>(parts.all());
            Collections.shuffle(shuffled, random);
            assertThat(points(id, new Parts(parts.maximum(), shuffled))).as(id).isEqualTo(points(id, parts));
        }
    }

    @Property(tries = 3000)
    void idsDoNotMatterUnlessTheModelGoesByPlace(
            @ForAll("ids") String id, @ForAll("parts") Parts parts, @ForAll Random random) {
        if (!ModelLaws.BY_PLACE.contains(id)) {
            List<Part> others = new ArrayList<>(parts.all());
            Collections.shuffle(others, random);
            List<Part> renamed = new ArrayList<>();
            for (int i = 0; i < others.size(); i++) {
                renamed.add(with(
                        others.get(i),
                        parts.all().get(i),
                        others.get(i).points(),
                        others.get(i).weight()));
            }
            assertThat(points(id, new Parts(parts.maximum(), renamed))).as(id).isEqualTo(points(id, parts));
        }
    }

    @Property(tries = 3000)
    void theFormulaComesToTheResultAlsoForWhoWorksItOutByHand(
            @ForAll("ids") String id, @ForAll("parts") Parts parts, @ForAll @IntRange(max = 2) int without) {
        List<Part> all = parts.all();
        Parts some = new Parts(
                parts.maximum(), all.subList(0, all.size() - without), all.subList(all.size() - without, all.size()));
        assertFormula(id, some);
        assertFormula("weighted-mean", some);
    }

    private static void assertFormula(String id, Parts parts) {
        Model model = ModelLaws.model(id);
        Optional<Formula> formula = model.formula(parts);
        if (model.combine(parts) instanceof Rating.Rated rated && formula.isPresent()) {
            String text = formula.get().toString();
            assertThat(formula.get().value()).as(id + ": " + text).isEqualTo(rated.points());
            assertThat(FormulaReader.value(text)).as(id + ": " + text).isEqualTo(rated.points());
        }
    }

    @Test
    void whatCanBeAddedUpSaysHow() {
        assertThat(Stream.concat(Stream.of("weighted-mean"), ModelLaws.ids().stream())
                        .filter(id -> ModelLaws.model(id)
                                .formula(ModelFixture.parts("1", "0.5", "0", "1"))
                                .isPresent()))
                .containsExactlyInAnyOrder(
                        "weighted-mean",
                        "base-and-lines",
                        "composite-linear",
                        "composite-opportunity",
                        "composite-weighted",
                        "count-met",
                        "maximum",
                        "minimum",
                        "scorecard",
                        "sum",
                        "xccdf-default",
                        "xccdf-flat",
                        "xccdf-flat-unweighted");
    }

    @Property(tries = 3000)
    void staysBetweenZeroAndTheMaximum(@ForAll("ids") String id, @ForAll("parts") Parts parts) {
        Points result = points(id, parts);
        assertThat(result).as(id).isGreaterThanOrEqualTo(Points.ZERO);
        if (!ModelLaws.ADDITIVE.contains(id) || id.equals("base-and-lines")) {
            assertThat(result).as(id).isLessThanOrEqualTo(ModelLaws.model(id).maximum(parts));
        }
    }

    @Property(tries = 3000)
    void comesToNothingButTheOnlyPointsThatItNames(@ForAll("ids") String id, @ForAll("parts") Parts parts) {
        Set<Points> only = ModelLaws.model(id).onlyPoints(parts.maximum());
        if (!only.isEmpty()) {
            assertThat(only).as(id).contains(points(id, parts));
        }
    }

    @Property(tries = 1000)
    void fullMarksEverywhereAreTheMaximumAndNothingEverywhereIsZero(
            @ForAll("ids") String id, @ForAll("parts") Parts parts) {
        if (!ModelLaws.ADDITIVE.contains(id) && !ModelLaws.model(id).takesAway(IndicatorId.of("p3"))) {
            Points maximum = ModelLaws.model(id).maximum(parts);
            assertThat(points(id, all(parts, Points.ONE))).as(id).isEqualTo(maximum);
            assertThat(points(id, all(parts, Points.ZERO))).as(id).isEqualTo(Points.ZERO);
        }
    }

    @Property(tries = 5000)
    void aLowerPartNeverRaisesTheResultUnlessTheModelSaysSo(
            @ForAll("ids") String id,
            @ForAll("parts") Parts parts,
            @ForAll @IntRange(max = 3) int which,
            @ForAll @IntRange(max = 99) int percent) {
        Part part = parts.all().get(which);
        Parts lower = replaced(parts, which, part.points().times(Points.of(percent, 100)));
        if (ModelLaws.model(id).takesAway(part.indicator())) {
            assertThat(points(id, lower)).as(id).isGreaterThanOrEqualTo(points(id, parts));
        } else {
            assertThat(points(id, lower)).as(id).isLessThanOrEqualTo(points(id, parts));
        }
    }

    @Property(tries = 3000)
    void theScaleOfWeightsDoesNotMatterToAShare(
            @ForAll("ids") String id, @ForAll("parts") Parts parts, @ForAll @IntRange(min = 1, max = 50) int factor) {
        if (ModelLaws.ADDITIVE.contains(id) || id.equals("xccdf-flat-unweighted")) {
            return;
        }
        Points scale = Points.of(factor, 7);
        Parts scaled = new Parts(
                parts.maximum(),
                parts.all().stream()
                        .map(part ->
                                with(part, part, part.points(), part.weight().times(scale)))
                        .toList());
        Points expected = ModelLaws.FLAT.contains(id) ? points(id, parts).times(scale) : points(id, parts);
        assertThat(points(id, scaled)).as(id).isEqualTo(expected);
    }

    @Property(tries = 3000)
    void theScaleOfAPartDoesNotMatterToAShare(@ForAll("ids") String id, @ForAll("parts") Parts parts) {
        if (!ModelLaws.ADDITIVE.contains(id)) {
            List<Part> outOfOne = parts.all().stream()
                    .map(part -> new Part(part.indicator(), part.share(), Points.ONE, part.weight(), part.reason()))
                    .toList();
            assertThat(points(id, new Parts(parts.maximum(), outOfOne))).as(id).isEqualTo(points(id, parts));
        }
    }

    @Property(tries = 3000)
    void theResultGrowsWithTheMaximum(@ForAll("ids") String id, @ForAll("parts") Parts parts) {
        if (!ModelLaws.ADDITIVE.contains(id) && !ModelLaws.FLAT.contains(id) && !id.equals("geometric-mean")) {
            Parts tenfold = new Parts(Points.of(1000), parts.all());
            assertThat(points(id, tenfold)).as(id).isEqualTo(points(id, parts).times(Points.of(10)));
        }
    }

    @Property(tries = 3000)
    void mergesWhereTheModelSaysSo(
            @ForAll("ids") String id, @ForAll("parts") Parts parts, @ForAll @IntRange(min = 1, max = 3) int cut) {
        Parts left = new Parts(parts.maximum(), parts.all().subList(0, cut));
        Parts right = new Parts(parts.maximum(), parts.all().subList(cut, 4));
        if (ModelLaws.LOWEST.contains(id)) {
            assertThat(points(id, left).min(points(id, right))).as(id).isEqualTo(points(id, parts));
        } else if (id.equals("maximum")) {
            assertThat(points(id, left).max(points(id, right))).isEqualTo(points(id, parts));
        } else if (id.equals("sum") || ModelLaws.FLAT.contains(id)) {
            Rating second = ModelLaws.model(id).combine(right);
            Points more = second instanceof Rating.Rated rated ? rated.points() : Points.ZERO;
            assertThat(points(id, left).plus(more)).as(id).isEqualTo(points(id, parts));
        }
    }

    /** Who has the same share of all that applies has the same points, whatever does not apply. */
    @Property(tries = 1000)
    void whatDoesNotApplyCostsASumNothing(@ForAll("parts") Parts parts, @ForAll @IntRange(max = 3) int which) {
        List<Part> even = new ArrayList<>();
        for (Part part : parts.all()) {
            Points points = part.maximum().times(Points.of(3, 4));
            even.add(new Part(part.indicator(), points, part.maximum(), part.weight(), part.reason()));
        }
        Part leftOut = even.get(which);
        List<Part> others = new ArrayList<>(even);
        others.remove(which);
        Points weight = new Parts(parts.maximum(), others).weight();
        if (weight.signum() > 0) {
            assertThat(ModelLaws.model("sum").combine(new Parts(parts.maximum(), others, List.of(leftOut))))
                    .isEqualTo(ModelLaws.model("sum").combine(new Parts(parts.maximum(), even)));
        }
    }

    @Property(tries = 3000)
    void lexicographicOrderIsTheOrderLevelByLevel(@ForAll("parts") Parts left, @ForAll("parts") Parts right) {
        int expected = 0;
        for (int i = 0; i < 4 && expected == 0; i++) {
            expected = left.all().get(i).share().compareTo(right.all().get(i).share());
        }
        int got = points("lexicographic", left).compareTo(points("lexicographic", right));
        assertThat(Integer.signum(got)).isEqualTo(Integer.signum(expected));
    }

    /** The table itself stands in {@link StandardModelsTest}. */
    @Property(tries = 3000)
    void aPartThatIsNotRatedDoesWhatTheTableOfTheModelSays(
            @ForAll("ids") String id,
            @ForAll("parts") Parts parts,
            @ForAll("kinds") ResultKind kind,
            @ForAll @IntRange(min = 1, max = 3) int which) {
        Model model = ModelLaws.model(id);
        Rating unrated = Rating.unrated(kind, ReasonCode.of("of-a-part"));
        List<RatingTree> leaves = new ArrayList<>();
        for (Part part : parts.all()) {
            Rating rating = leaves.size() == which ? unrated : Rating.of(part.points());
            leaves.add(RatingTree.leaf(part.indicator().value(), part.weight(), part.maximum(), rating));
        }
        List<Part> others = new ArrayList<>(parts.all());
        Part removed = others.remove(which);
        Part leftOut = new Part(
                removed.indicator(), Points.ZERO, removed.maximum(), removed.weight(), ReasonCode.of("of-a-part"));
        Rating expected = switch (model.kinds().effect(kind)) {
            case LEAVE_OUT -> model.combine(new Parts(parts.maximum(), others, List.of(leftOut)));
            case ZERO -> model.combine(replaced(parts, which, Points.ZERO));
            case INVALIDATE -> unrated;
        };
        assertThat(RatingTree.node("root", Points.ONE, parts.maximum(), model, leaves)
                        .result()
                        .rating())
                .as(id)
                .isEqualTo(expected);
    }

    @Provide
    Arbitrary<ResultKind> kinds() {
        return Arbitraries.of(ResultKind.class).filter(kind -> kind != ResultKind.RATED);
    }

    @Provide
    Arbitrary<String> ids() {
        return Arbitraries.of(ModelLaws.ids());
    }

    @Provide
    Arbitrary<Parts> parts() {
        return ModelLaws.parts();
    }

    private static Points points(String id, Parts parts) {
        return ((Rating.Rated) ModelLaws.model(id).combine(parts)).points();
    }

    private static Parts all(Parts parts, Points share) {
        return new Parts(
                parts.maximum(),
                parts.all().stream()
                        .map(part -> with(part, part, part.maximum().times(share), part.weight()))
                        .toList());
    }

    private static Parts replaced(Parts parts, int which, Points points) {
        List<Part> changed = new ArrayList<>(parts.all());
        changed.set(
                which,
                with(
                        changed.get(which),
                        changed.get(which),
                        points,
                        changed.get(which).weight()));
        return new Parts(parts.maximum(), changed);
    }

    private static Part with(Part part, Part named, Points points, Points weight) {
        return new Part(named.indicator(), points, part.maximum(), weight, part.reason());
    }
}
