package io.github.zhengyou.scoring.scheme;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.zhengyou.campaign.Campaign;
import io.github.zhengyou.criteria.CriteriaSet;
import io.github.zhengyou.criteria.Criterion;
import io.github.zhengyou.criteria.KindHierarchy;
import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.criteria.SubjectKind;
import io.github.zhengyou.evidence.BallotScale;
import io.github.zhengyou.evidence.Corrections;
import io.github.zhengyou.evidence.Evidence;
import io.github.zhengyou.organization.Addressed;
import io.github.zhengyou.organization.Organizations;
import io.github.zhengyou.rule.Place;
import io.github.zhengyou.scoring.IndicatorId;
import io.github.zhengyou.scoring.ParameterValue;
import io.github.zhengyou.scoring.Rater;
import io.github.zhengyou.scoring.Reference;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A scheme beside the campaign that it scores: what {@link SchemeRules} look at 评分方案审查. Where the campaign has no row of
 * organizations, or no evidence on record, what rests on them is not looked at.
 *
 * @since 0.1
 */
public final class SchemeReview {

    static final Place SCHEME = Place.in("scheme");

    /** An indicator and where it stands in the document. */
    record Node(int index, CompiledIndicator compiled, Place place) {
        Indicator indicator() {
            return compiled.indicator;
        }

        Criterion criterion() {
            return Objects.requireNonNull(compiled.criterion);
        }
    }

    /**
     * A rater at work: for a leaf as a whole, or for one group of it.
     *
     * @param group the group; empty where the leaf names a rater
     * @param owner where what names the rater stands: the group, or the leaf
     */
    record Cell(Node leaf, int number, Optional<RaterGroupScoring> group, Place owner) {
        Rater rater() {
            return leaf.compiled().rater(number);
        }

        Reference reference() {
            return group.map(RaterGroupScoring::rater)
                    .orElseGet(() -> leaf.indicator().rater().orElseThrow());
        }

        Place raterPlace() {
            return owner.at("rater");
        }

        /**
         * Where a parameter of the rater says a text or has it as a name; the place of the rater where none does. Of several
         * the last counts that is, or lies in, a parameter named after what is looked for, else the last of all.
         *
         * @param sort what the text names, such as {@code task}
         */
        Place placeOf(String text, String sort) {
            return matches(reference().parameters(), raterPlace().at("parameters"), false, text, sort)
                    .reduce((before, match) -> before.isOfSort() && !match.isOfSort() ? before : match)
                    .map(Match::place)
                    .orElseGet(this::raterPlace);
        }

        /** A text among parameters, and whether one of their names around it says that it is of the sort. */
        private record Match(Place place, boolean isOfSort) {}

        private static Stream<Match> matches(
                ParameterValue value, Place at, boolean isOfSort, String text, String sort) {
            if (value instanceof ParameterValue.Items items) {
                return IntStream.range(0, items.values().size())
                        .boxed()
                        .flatMap(i -> matches(items.values().get(i), at.at(i), isOfSort, text, sort));
            }
            if (value instanceof ParameterValue.Fields fields) {
                return fields.values().entrySet().stream().flatMap(field -> {
                    String name = field.getKey();
                    Place place = at.at(name);
                    boolean names = isOfSort || name.toLowerCase(Locale.ROOT).contains(sort);
                    return Stream.concat(
                            name.equals(text) ? Stream.of(new Match(place, isOfSort)) : Stream.of(),
                            matches(field.getValue(), place, names, text, sort));
                });
            }
            return value.equals(ParameterValue.of(text)) ? Stream.of(new Match(at, isOfSort)) : Stream.of();
        }
    }

    private final Evaluator evaluator;
    private final Campaign campaign;
    private final CriteriaSet set;
    private final KindHierarchy kinds;
    private final ImmutableList<Node> nodes;
    private final ImmutableList<Cell> cells;
    private final ImmutableList<SubjectRecord> assessed;
    private final Optional<ImmutableSet<SubjectId>> assessedIds;

    private SchemeReview(Evaluator evaluator, Campaign campaign) {
        this.evaluator = requireNonNull(evaluator, "evaluator");
        this.campaign = requireNonNull(campaign, "campaign");
        this.set = campaign.plan()
                .criteriaSet(scheme().criteriaSet())
                .orElseThrow(() -> new IllegalArgumentException("scheme '" + scheme().id()
                        + "' must be compiled under the plan of the campaign, which is '"
                        + campaign.plan().id() + "' and does not use the criteria set '"
                        + scheme().criteriaSet() + "'"));
        this.kinds = campaign.plan().kinds();
        ImmutableList.Builder<Node> all = ImmutableList.builder();
        place(0, SCHEME.at("root"), all);
        this.nodes = all.build();
        ImmutableList.Builder<Cell> raters = ImmutableList.builder();
        leaves().forEach(leaf -> cells(leaf, raters));
        this.cells = raters.build();
        this.assessed = Assessed.onAnyDay(scheme().subjects(), campaign.organizations());
        this.assessedIds = rowsAreGiven()
                ? Optional.of(assessed.stream().map(SubjectRecord::subject).collect(ImmutableSet.toImmutableSet()))
                : Optional.empty();
    }

    /** Of members too where these are assessed: most campaigns give none. */
    private boolean rowsAreGiven() {
        Organizations rows = campaign.organizations();
        return scheme().subjects().kind() == Addressed.MEMBERS ? !rows.members().isEmpty() : !rows.isEmpty();
    }

    /**
     * A scheme beside its campaign.
     *
     * @param evaluator the scheme, compiled under the plan of the campaign
     * @throws IllegalArgumentException if it was plainly compiled under another plan, which lacks its criteria set
     */
    public static SchemeReview of(Evaluator evaluator, Campaign campaign) {
        return new SchemeReview(evaluator, campaign);
    }

    private int place(int index, Place place, ImmutableList.Builder<Node> all) {
        CompiledIndicator compiled = evaluator.indicator(index);
        all.add(new Node(index, compiled, place));
        int next = index + 1;
        for (int i = 0; i < compiled.indicator.parts().size(); i++) {
            next = place(next, place.at("parts").at(i), all);
        }
        return next;
    }

    private static void cells(Node leaf, ImmutableList.Builder<Cell> raters) {
        if (leaf.compiled().rater != null) {
            raters.add(new Cell(leaf, 0, Optional.empty(), leaf.place()));
            return;
        }
        Place owner = leaf.indicator().raterGroups().isEmpty() ? SCHEME : leaf.place();
        for (int i = 0; i < leaf.compiled().groups.size(); i++) {
            raters.add(new Cell(
                    leaf,
                    i,
                    Optional.of(leaf.compiled().groups.get(i).scoring()),
                    owner.at("raterGroups").at(i)));
        }
    }

    /** The scheme, compiled. */
    public Evaluator evaluator() {
        return evaluator;
    }

    /** The campaign. */
    public Campaign campaign() {
        return campaign;
    }

    ScoringScheme scheme() {
        return evaluator.scheme();
    }

    /** The criteria set of the scheme. */
    CriteriaSet set() {
        return set;
    }

    KindHierarchy kinds() {
        return kinds;
    }

    /** All indicators, in preorder. */
    List<Node> nodes() {
        return nodes;
    }

    List<Node> leaves() {
        return nodes.stream().filter(node -> node.compiled().isLeaf()).toList();
    }

    /** The whole whose model counts an indicator, which may pass over those between; empty for the root. */
    Optional<Node> whole(IndicatorId part) {
        return nodes.stream()
                .filter(node -> Arrays.stream(node.compiled().counted)
                        .anyMatch(i -> nodes.get(i).indicator().id().equals(part)))
                .findFirst();
    }

    /** All raters at work, leaf by leaf. */
    List<Cell> cells() {
        return cells;
    }

    /** The scale on which a rater counts ballots; empty where it counts none. */
    Optional<BallotScale> scale(Cell cell) {
        return cell.rater()
                .ballotScale()
                .flatMap(id -> scheme().ballotScales().stream()
                        .filter(scale -> scale.id().equals(id))
                        .findFirst());
    }

    /** Those who are assessed on any day, with nothing on record; none where no row is given. */
    List<SubjectRecord> assessed() {
        return assessed;
    }

    /** The ids of those who are assessed; empty where no row is given. */
    Optional<? extends Set<SubjectId>> assessedIds() {
        return assessedIds;
    }

    /** Whether a criterion may be asked of those whom the scheme assesses. */
    boolean mayBeAsked(Criterion criterion) {
        return mayBe(criterion.subjectKind())
                || campaign.plan().applications().stream()
                        .anyMatch(application -> application.set().equals(set.id()) && mayBe(application.kind()));
    }

    private boolean mayBe(SubjectKind kind) {
        return kinds.mayBe(scheme().subjects().kind(), scheme().subjects().line(), kind);
    }

    /** Visits the evidence that may count: not superseded, in the period, on one who is assessed; each with its position. */
    void eachThatCounts(ObjIntConsumer<Evidence> visitor) {
        List<Evidence> evidence = campaign.record().evidence();
        Corrections.among(evidence).forEachStanding(evidence, (entry, position) -> {
            if (evaluator.period().contains(entry.date())
                    && assessedIds.map(ids -> ids.contains(entry.subject())).orElse(true)) {
                visitor.accept(entry, position);
            }
        });
    }
}
