package io.github.zhengyou.scoring.rater;

import com.google.common.collect.ImmutableSortedMap;
import io.github.zhengyou.scoring.Parameters;
import io.github.zhengyou.scoring.Rater;
import java.util.Map;
import java.util.function.Function;

/**
 * The raters of the library, by the ids under which schemes name them 标准评分规则.
 *
 * <p>All are exact and depend on no order of entries. Shares are numbers from 0 to 1, points are points of the indicator.
 * Ratings lie between zero and its maximum; only the points of a level, band or place may go beyond, as far as the {@code
 * lowest} and {@code highest} of the indicator allow, and a floor may lie below zero likewise. Other points are refused when the
 * scheme is compiled, where they stand. Without an entry that a rater can use, it is not checked with the reason {@code
 * no-evidence}, unless the table says otherwise. "Merges" says whether entries counted in parts rate as the
 * whole: <em>yes</em>, from sums of counts; <em>by value</em>, from counts per distinct value; <em>no</em>, from all entries
 * alone.
 *
 * <table>
 * <caption>Raters</caption>
 * <tr><th>id</th><th>reads</th><th>parameters</th><th>points</th><th>several entries</th><th>merges</th></tr>
 * <tr><td>{@code ballots}</td><td>ballot tallies</td>
 *   <td>{@code scale}: a ballot scale of the scheme</td>
 *   <td>Σ ballots × worth ÷ valid ballots, as a share of the maximum of the scale; abstentions are not valid. No valid
 *   ballot: unknown, {@code no-valid-ballot}. A tally on another scale or with options that it does not have: error,
 *   {@code bad-evidence}</td>
 *   <td>their ballots count together</td><td>yes</td></tr>
 * <tr><td>{@code deduct-per-unit}</td><td>incidents, or measurements</td>
 *   <td>{@code of}: {@code incidents} (default) or {@code measurements}; {@code each}: points, above zero; for incidents
 *   also {@code eachByKind}: points by kind, where {@code each}, from zero on, is for other kinds; {@code floor} (default
 *   0); for measurements {@code measure} and {@code unit}, see below</td>
 *   <td>the maximum − points × count of the incidents, or × the measured value, and not below the floor. No incident: the
 *   maximum. An incident of a kind without points: unknown, {@code not-listed}. A measured value below zero: error,
 *   {@code out-of-bounds}</td>
 *   <td>each counts; measurements by {@code measure}</td><td>yes</td></tr>
 * <tr><td>{@code mean}</td><td>judgements</td><td>none</td>
 *   <td>the mean of points ÷ own maximum of each judgement</td><td>each counts once</td><td>yes</td></tr>
 * <tr><td>{@code pass-fail}</td><td>judgements</td>
 *   <td>{@code from}: the share of its own maximum at which a judgement passes, above zero (default 1); {@code several}:
 *   {@code all} (default), {@code any} or {@code fraction}</td>
 *   <td>the maximum or 0; with {@code fraction} the share of the judgements that pass</td>
 *   <td>by {@code several}</td><td>yes</td></tr>
 * <tr><td>{@code pledge-fulfilment}</td><td>pledges that run in the period, as of the day of the evaluation</td>
 *   <td>{@code by}: {@code items} (default) or {@code pledgers}; for items {@code partly}: the share that an item fulfilled
 *   in part counts (default 0); {@code bands} of the rate as a share, see below; none: its share of the maximum</td>
 *   <td>the rate of {@link io.github.zhengyou.pledge.PledgeLedger}. No pledge: not checked. Nothing due: not applicable,
 *   {@code nothing-due}</td>
 *   <td>all items due, or all pledgers with an item due, count</td>
 *   <td>yes, of pledges of different pledgers</td></tr>
 * <tr><td>{@code points-per-unit}</td><td>honours, activities, incidents or work items</td>
 *   <td>{@code of}: {@code honours} (default), {@code activities}, {@code incidents} or {@code work-items}; {@code each}:
 *   points, above zero; instead {@code eachByKind}, for honours also {@code eachByLevel}, for work items {@code
 *   eachByTask}, where {@code each}, from zero on, is for the others</td>
 *   <td>Σ points × count, and not above the maximum. None: 0, since the absence of a merit is no bonus and nothing missing.
 *   A kind, level or task without points: unknown, {@code not-listed}</td>
 *   <td>each counts</td><td>yes</td></tr>
 * <tr><td>{@code proportion}</td><td>attendance of activities, or measurements in percent</td>
 *   <td>{@code of}: {@code attendance} (default) or {@code percent}; for attendance {@code population} (default: all
 *   together); for percent {@code measure}, see below, other than {@code sum} and {@code count}</td>
 *   <td>who came ÷ who was due. Nobody due: not applicable, {@code nothing-due}. More than were due: error, {@code
 *   bad-evidence}. A percentage outside 0 to 100: error, {@code out-of-bounds}</td>
 *   <td>who came and who was due add up over the activities whose attendance was counted; percentages by {@code measure}</td>
 *   <td>attendance yes</td></tr>
 * <tr><td>{@code rank-to-points}</td><td>measurements, and those of the peers</td>
 *   <td>{@code points}: those of the first place and on, not rising; {@code otherwise}: those of any further place (default
 *   0); {@code best}: {@code highest} (default) or {@code lowest}; {@code ties}: the place of equal values, {@code
 *   competition} (default; 1, 2, 2, 4), {@code modified} (1, 3, 3, 4), {@code dense} (1, 2, 2, 3) or {@code fractional}
 *   (the mean of the points of the places they take); {@code atLeast}: how many subjects there must be, itself included
 *   (default 2); {@code unit}, which is required, and {@code measure}, see below</td>
 *   <td>those of its place; equal values have equal points. Fewer subjects: unknown, {@code no-peers}</td>
 *   <td>by {@code measure}</td><td>peers by value</td></tr>
 * <tr><td>{@code ratio-to-best}</td><td>measurements, and those of the peers</td>
 *   <td>{@code best}, {@code atLeast}, {@code measure} and {@code unit} as above</td>
 *   <td>value ÷ best value, or best ÷ value where the lowest is best; the best has the maximum. Fewer subjects: unknown,
 *   {@code no-peers}. A highest value of zero, or a value or best below zero: unknown, {@code no-ratio}</td>
 *   <td>by {@code measure}</td><td>peers by value</td></tr>
 * <tr><td>{@code rubric}</td><td>judgements and measurements</td>
 *   <td>{@code levels}: a list of {@code value}, {@code points} and, where wanted, {@code reason}; {@code several}: {@code
 *   mean} (default), {@code lowest} or {@code last}; {@code unit}, see below</td>
 *   <td>those of the level whose value is the points of the judgement as given, or the measured value. Any other value:
 *   unknown, {@code no-band}. A rating takes the reason of its levels where they have one in common</td>
 *   <td>by {@code several}; the last by date, and where that day has different levels unknown, {@code last-undecided}</td>
 *   <td>by value; the last not</td></tr>
 * <tr><td>{@code target}</td><td>measurements</td>
 *   <td>{@code shape}: {@code linear} (default) with {@code target} and {@code zeroAt} (default 0); {@code threshold} with
 *   {@code target} and {@code direction}, {@code up} (default) or {@code down}; {@code banded} with {@code bands}, see below;
 *   {@code inverse} with {@code target} above zero; {@code measure} and {@code unit}, see below</td>
 *   <td>linear: in proportion from 0 at {@code zeroAt} to the maximum at the target, which may be the lower of the two;
 *   threshold: the maximum where the target itself is reached, else 0; inverse: the maximum up to the target, above it
 *   target ÷ value</td>
 *   <td>by {@code measure}</td><td>sum and count yes, others by value; the last not</td></tr>
 * <tr><td>{@code task-checklist}</td><td>work items</td>
 *   <td>{@code tasks}: a list of {@code task}, {@code times} (default 1) and {@code weight}, above zero (default 1)</td>
 *   <td>Σ weight × share done ÷ Σ weight; a task done less often than its times counts in part, one done more often once.
 *   No work item at all: not checked; none of these tasks among them: 0</td>
 *   <td>their counts add up</td><td>yes</td></tr>
 * <tr><td>{@code trimmed-mean}</td><td>judgements</td>
 *   <td>{@code trim}: how many of the highest and of the lowest are left out (default 1); {@code above}: of more than how
 *   many (default 5), at least twice {@code trim}</td>
 *   <td>the mean as of {@code mean} of what is left; of equal judgements one is left out</td><td>each counts once</td>
 *   <td>no</td></tr>
 * </table>
 *
 * <p>Parameters that several raters share:
 *
 * <ul>
 *   <li>{@code measure} makes one value of several measurements: {@code single} (default; several are unknown, {@code
 *       several-values}), {@code sum}, {@code mean}, {@code highest}, {@code lowest}, {@code count} or {@code last}, by date;
 *       where the last day has different values it is unknown, {@code last-undecided}.
 *   <li>{@code unit} is the unit in which measurements must be; one in another does not fit. Units are not converted: what
 *       is in different ones, or in another one than this, is unknown, {@code mixed-units}. Where peers are compared it is
 *       required, since otherwise one subject could be measured in yuan and another in ten thousand yuan.
 *   <li>{@code bands} is a list of {@code from}, {@code points} and, where wanted, {@code reason}. A band begins with its lower
 *       bound and ends before the next one; a value below the lowest is unknown, {@code no-band}.
 * </ul>
 *
 * <p>A better input never rates lower, except where the points of levels or bands fall as values rise.
 *
 * @since 0.1
 */
public final class StandardRaters {

    private static final ImmutableSortedMap<String, Function<Parameters, Rater>> ALL =
            ImmutableSortedMap.<String, Function<Parameters, Rater>>naturalOrder()
                    .put("ballots", parameters -> new Ballots(parameters.ballotScale("scale")))
                    .put("deduct-per-unit", DeductPerUnit::from)
                    .put("mean", parameters -> new Mean())
                    .put("pass-fail", PassFail::new)
                    .put("pledge-fulfilment", PledgeFulfilment::new)
                    .put("points-per-unit", PointsPerUnit::new)
                    .put("proportion", Proportion::from)
                    .put("rank-to-points", parameters -> AmongPeers.from(parameters, RankToPoints::new))
                    .put("ratio-to-best", parameters -> AmongPeers.from(parameters, same -> new RatioToBest()))
                    .put("rubric", Rubric::new)
                    .put("target", AgainstTarget::from)
                    .put("task-checklist", TaskChecklist::new)
                    .put("trimmed-mean", TrimmedMean::new)
                    .build();

    private StandardRaters() {}

    /** What makes each rater from the parameters of a scheme, by id and in its order. */
    public static Map<String, Function<Parameters, Rater>> all() {
        return ALL;
    }
}
