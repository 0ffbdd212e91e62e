package io.github.zhengyou.scoring.law;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.zhengyou.scoring.Formula;
import io.github.zhengyou.scoring.IndicatorId;
import io.github.zhengyou.scoring.Model;
import io.github.zhengyou.scoring.Part;
import io.github.zhengyou.scoring.Parts;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.scoring.ReasonCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A model, and the parts that compare with parts. */
final class ModelGround implements Ground<Parts> {

    private static final Points TWO = Points.of(2);

    private final Model model;

    ModelGround(Model model) {
        this.model = requireNonNull(model, "model");
    }

    @Override
    public Rating rate(Parts parts) {
        Rating rating = model.combine(parts);
        if (rating instanceof Rating.Rated) {
            most(parts); // asked wherever there are points, so held to the same contract
            formula(parts);
        }
        byFactors(parts);
        return rating;
    }

    @Override
    public Points maximum(Parts parts) {
        return parts.maximum();
    }

    @Override
    public Points most(Parts parts) {
        return requireNonNull(model.maximum(parts), "its maximum was null");
    }

    /** One that comes to what the factors come to is left to the law of these. */
    @Override
    public Optional<Formula> formula(Parts parts) {
        Optional<Points> byFactors = byFactors(parts);
        return requireNonNull(model.formula(parts), "its formula was null")
                .filter(formula -> !byFactors.equals(Optional.of(formula.value())));
    }

    /** What the factors come to that it declares for parts, of which they must not ask the points; empty without any. */
    Optional<Points> byFactors(Parts parts) {
        Parts asked = new Parts(
                parts.maximum(),
                parts.all().stream().map(part -> with(part, Points.ZERO)).toList());
        List<Points> factors = requireNonNull(model.factors(asked), "its factors were null");
        if (factors.isEmpty()) {
            return Optional.empty();
        }
        if (factors.size() != parts.all().size()) {
            throw new IllegalArgumentException(
                    "its factors must be one for each of " + parts.all().size() + " parts, got " + factors);
        }
        Points sum = Points.ZERO;
        for (int i = 0; i < factors.size(); i++) {
            sum = sum.plus(factors.get(i).times(parts.all().get(i).points()));
        }
        return Optional.of(sum);
    }

    @Override
    public List<String> written(Parts parts) {
        List<String> written = new ArrayList<>();
        for (Part part : parts.all()) {
            written.add(part.indicator() + " " + Formula.text(part.points()) + " (0.." + Formula.text(part.maximum())
                    + ") ×" + Formula.text(part.weight()));
        }
        for (Part part : parts.leftOut()) {
            written.add(
                    part.indicator() + " - (0.." + Formula.text(part.maximum()) + ") ×" + Formula.text(part.weight()));
        }
        return written;
    }

    @Override
    public Stream<Parts> reordered(Parts parts) {
        return IntStream.range(1, parts.all().size()).mapToObj(i -> {
            List<Part> all = new ArrayList<>(parts.all());
            Collections.swap(all, i - 1, i);
            return new Parts(parts.maximum(), all);
        });
    }

    @Override
    public Stream<Parts> better(Parts parts) {
        return IntStream.range(0, parts.all().size()).boxed().flatMap(i -> {
            Part part = parts.all().get(i);
            Points end = best(part);
            return part.points().equals(end)
                    ? Stream.empty()
                    : Stream.of(end, part.points().plus(end).dividedBy(TWO)).map(points -> {
                        List<Part> all = new ArrayList<>(parts.all());
                        all.set(i, with(part, points));
                        return new Parts(parts.maximum(), all);
                    });
        });
    }

    @Override
    public Optional<Parts> worst(Parts parts) {
        return end(parts, part -> with(part, part.maximum().minus(best(part))));
    }

    @Override
    public Optional<Parts> best(Parts parts) {
        return end(parts, part -> with(part, best(part)));
    }

    private Points best(Part part) {
        return model.takesAway(part.indicator()) ? Points.ZERO : part.maximum();
    }

    /** Every part changed; empty where none of them weighs anything. */
    private Optional<Parts> end(Parts parts, UnaryOperator<Part> change) {
        return model.weighs() && parts.weight().signum() == 0
                ? Optional.empty()
                : Optional.of(new Parts(
                        parts.maximum(), parts.all().stream().map(change).toList()));
    }

    /** The same, its maximum the sum of those of the parts. */
    static Parts addedUp(Parts parts) {
        return new Parts(parts.all().stream().map(Part::maximum).reduce(Points.ZERO, Points::plus), parts.all());
    }

    /** The same with one part more, of weight zero, the worst and the best. */
    Stream<Parts> withWeightless(Parts parts) {
        return Stream.of(Points.ZERO, parts.maximum())
                .map(points -> new Parts(
                        parts.maximum(),
                        ImmutableList.<Part>builder()
                                .addAll(parts.all())
                                .add(part(parts.all().size(), points, parts.maximum(), Points.ZERO))
                                .build()));
    }

    /**
     * Of parts with equal shares, each in turn left out; none where nothing with a weight would be left, or where the model
     * says that less can be reached then.
     */
    Stream<Parts> withOneLeftOut(Parts parts) {
        if (parts.all().stream().map(Part::share).distinct().count() > 1) {
            return Stream.empty();
        }
        return IntStream.range(0, parts.all().size())
                .mapToObj(i -> {
                    List<Part> others = new ArrayList<>(parts.all());
                    Part out = others.remove(i);
                    return new Parts(parts.maximum(), others, List.of(with(out, Points.ZERO)));
                })
                .filter(some -> !some.all().isEmpty()
                        && !(model.weighs() && some.weight().signum() == 0)
                        && most(some).equals(most(parts)));
    }

    /** Parts to try. A model that does not weigh is never given another weight than 1. */
    List<Parts> draw(Draw draw, int samples, int from, int through) {
        ImmutableList.Builder<Parts> all = ImmutableList.builder();
        for (int i = 0; i < samples; i++) {
            int size = draw.from(from, through);
            Function<Draw, Points> share = equalEvery(3, draw, Draw::share);
            Function<Draw, Points> maximum = equalEvery(2, draw, Draw::maximum);
            Function<Draw, Points> weight = model.weighs() ? equalEvery(3, draw, Draw::weight) : any -> Points.ONE;
            ImmutableList.Builder<Part> parts = ImmutableList.builder();
            for (int j = 0; j < size; j++) {
                Points most = maximum.apply(draw);
                parts.add(part(j, share.apply(draw).times(most), most, weight.apply(draw)));
            }
            all.add(new Parts(draw.maximum(), parts.build()));
        }
        return all.build();
    }

    /** Once in so many times one number for all parts, else one for each. */
    private static Function<Draw, Points> equalEvery(int times, Draw draw, Function<Draw, Points> number) {
        if (!draw.onceIn(times)) {
            return number;
        }
        Points equal = number.apply(draw);
        return any -> equal;
    }

    private static Part with(Part part, Points points) {
        return new Part(part.indicator(), points, part.maximum(), part.weight(), part.reason());
    }

    private static Part part(int position, Points points, Points maximum, Points weight) {
        return new Part(IndicatorId.of("part-" + (position + 1)), points, maximum, weight, ReasonCode.RATED);
    }
}
