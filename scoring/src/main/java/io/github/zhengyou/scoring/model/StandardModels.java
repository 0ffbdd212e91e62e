package io.github.zhengyou.scoring.model;

import com.google.common.collect.ImmutableSortedMap;
import io.github.zhengyou.scoring.Model;
import io.github.zhengyou.scoring.Parameters;
import java.util.Map;
import java.util.function.Function;

/**
 * The models of the library, by the ids under which schemes name them 标准计分模型.
 *
 * <p>A share is points ÷ maximum of a part, and a result is a share of the maximum of the indicator unless the table says
 * otherwise. Parts are those that count: what is left out is gone, and only {@code sum} and {@code base-and-lines} ask
 * what it could have given; what counts as zero stands with zero points. Every
 * result is exact, but that of {@code geometric-mean}, which is rounded correctly.
 *
 * <table>
 * <caption>Models</caption>
 * <thead>
 * <tr><th>id</th><th>computes</th><th>parameters</th><th>kinds</th><th>weights</th><th>monotone</th><th>merges</th></tr>
 * </thead>
 * <tbody>
 * <tr><td>{@code all-or-nothing}</td><td>the maximum if every share reaches {@code from}, else 0</td>
 * <td>{@code from}: a share above 0, at most 1; default 1</td><td>strict</td><td>no</td><td>yes</td><td>yes</td></tr>
 * <tr><td>{@code base-and-lines}</td><td>base + Σ base parts + min(Σ bonus, bonusCap) − min(Σ penalty, penaltyCap) within floor and cap,
 * each part as weight × points; the base parts carry what is left out of them; not applicable where there are base parts,
 * none counts and no {@code base} is given; above the maximum where {@code cap} is, as far as the {@code highest} of the
 * indicator allows</td>
 * <td>{@code base}: points to start from, zero or more, default 0; {@code bonus}, {@code penalty}: ids of parts, all others are
 * base parts; {@code bonusCap}, {@code penaltyCap}: zero or more, default none;
 * {@code floor}: default 0, not below the {@code lowest} of the indicator; {@code cap}: default the maximum</td><td>strict</td><td>yes</td>
 * <td>base and bonus yes; a penalty that rises lowers it</td><td>no</td></tr>
 * <tr><td>{@code capability-level}</td><td>the highest level whose attributes are largely or fully achieved and those of lower
 * levels fully (ISO/IEC 33020), × maximum ÷ number of levels; a level of which no attribute counts does not hold</td>
 * <td>{@code levels}: lists of ids of parts, lowest first, each part once; {@code largely}: {@code l} (default),
 * {@code l-minus} or {@code l-plus}, the least that passes</td><td>strict</td><td>no</td><td>yes</td><td>no</td></tr>
 * <tr><td>{@code composite-all-or-nothing}</td><td>one subject's FHIR composite: the maximum if every result is the one wanted</td>
 * <td>{@code decrease}: ids of parts of which a share of 1 is not wanted; default none</td><td>strict</td><td>no</td>
 * <td>yes; parts of {@code decrease} downwards</td><td>yes; over subjects by {@link CompositeTally}</td></tr>
 * <tr><td>{@code composite-linear}</td><td>one subject's FHIR composite: results as wanted ÷ parts</td><td>{@code decrease}</td>
 * <td>strict</td><td>no</td><td>as above</td><td>no; over subjects by {@link CompositeTally}</td></tr>
 * <tr><td>{@code composite-opportunity}</td><td>for one subject the same as {@code composite-linear}</td><td>{@code decrease}</td>
 * <td>strict</td><td>no</td><td>as above</td><td>no; over subjects by {@link CompositeTally}</td></tr>
 * <tr><td>{@code composite-weighted}</td><td>one subject's FHIR composite: Σ weight of results as wanted ÷ Σ weight; not applicable
 * where Σ weight is 0</td><td>{@code decrease}</td><td>strict</td><td>yes</td><td>as above</td>
 * <td>no; over subjects by {@link CompositeTally}</td></tr>
 * <tr><td>{@code count-met}</td><td>parts whose share reaches {@code from} ÷ parts; with {@code atLeast} the maximum if that many
 * reach it, else 0, also where fewer parts count</td><td>{@code from}: as above; {@code atLeast}: from 1 to the number of
 * parts; default none</td><td>strict</td><td>no</td><td>yes</td><td>no</td></tr>
 * <tr><td>{@code geometric-mean}</td><td>Π share^(weight ÷ Σ weight), rounded; an error below zero, or where the weights in their
 * smallest whole numbers sum to more than 1000; not applicable where Σ weight is 0</td>
 * <td>{@code rounding}: such as {@code 4 half-up}</td><td>strict</td><td>yes</td><td>yes</td><td>no</td></tr>
 * <tr><td>{@code lexicographic}</td><td>part by part in the order of the scheme, the first that differs decides</td>
 * <td>{@code steps}: the grid of a share, 1 to 1,000,000; default 100</td><td>every kind invalidates</td><td>no</td>
 * <td>yes</td><td>no</td></tr>
 * <tr><td>{@code maximum}</td><td>the highest share</td><td>none</td><td>strict</td><td>no</td><td>yes</td><td>yes</td></tr>
 * <tr><td>{@code minimum}</td><td>the lowest share</td><td>none</td><td>strict</td><td>no</td><td>yes</td><td>yes</td></tr>
 * <tr><td>{@code scorecard}</td><td>{@code initial} + Σ points, of either sign, and the reasons behind it (PMML)</td>
 * <td>{@code initial}: default 0; {@code points}: {@code below} (default) or {@code above}, the side of the baseline that is
 * ranked; {@code baseline}: default the maximum of the part below, 0 above; {@code baselines}: numbers by part;
 * {@code reasons}: reason codes by part</td><td>strict</td><td>no</td><td>yes</td><td>no</td></tr>
 * <tr><td>{@code sum}</td><td>Σ weight × points; the others carry what a part that is left out could have given</td><td>none</td><td>strict</td><td>yes</td><td>yes</td>
 * <td>where nothing is left out</td></tr>
 * <tr><td>{@code weighted-mean}</td><td>Σ weight × share ÷ Σ weight; not applicable where Σ weight is 0</td><td>none</td>
 * <td>strict</td><td>yes</td><td>yes</td><td>no</td></tr>
 * <tr><td>{@code worst-of}</td><td>the worst of the levels that the shares reach, as its bound</td>
 * <td>{@code levels}: shares in ascending order, the first 0, the last at most 1</td><td>strict</td><td>no</td><td>yes</td>
 * <td>yes</td></tr>
 * <tr><td>{@code xccdf-absolute}</td><td>the maximum if Σ weight × share over all leaves is Σ weight, else 0</td>
 * <td>{@code corners}: {@code strict} (default) or {@code openscap}</td><td>XCCDF, fixed</td><td>yes</td><td>yes</td>
 * <td>no</td></tr>
 * <tr><td>{@code xccdf-default}</td><td>Σ weight × share ÷ Σ weight at every group</td><td>{@code corners}</td>
 * <td>XCCDF, fixed</td><td>yes</td><td>yes</td><td>no</td></tr>
 * <tr><td>{@code xccdf-flat}</td><td>Σ weight × share over all leaves, out of Σ weight</td><td>{@code corners}</td>
 * <td>XCCDF, fixed</td><td>yes</td><td>yes</td><td>yes</td></tr>
 * <tr><td>{@code xccdf-flat-unweighted}</td><td>the same with 1 for every weight but 0</td><td>{@code corners}</td>
 * <td>XCCDF, fixed</td><td>yes</td><td>yes</td><td>yes</td></tr>
 * </tbody>
 * </table>
 *
 * <p>Strict: not applicable and exempt are left out; not checked, unknown and error invalidate. XCCDF, fixed: not applicable,
 * not checked and exempt are left out; unknown and error count as zero; a scheme cannot change it. Where nothing is left
 * the result is not applicable with the reason {@code nothing-rated}, but at the root of the XCCDF models and where
 * {@code base-and-lines} is given a base.
 *
 * <p>Monotone: no part that rises lowers the result, so that a fault more never raises it. Merges: the result over all parts
 * follows from the results over disjoint groups of them alone, in any order; no model but {@code sum} and the flat ones
 * adds them, the others take the lowest or highest.
 *
 * <p>Where XCCDF is silent, {@code strict} says {@link io.github.zhengyou.scoring.ReasonCode#INDETERMINATE} and
 * {@code openscap} gives what OpenSCAP 1.3.7 gives:
 *
 * <table>
 * <caption>Corners</caption>
 * <thead><tr><th>corner</th><th>strict</th><th>openscap</th></tr></thead>
 * <tbody>
 * <tr><td>nothing counts in the whole, default</td><td>indeterminate</td><td>0</td></tr>
 * <tr><td>nothing counts in the whole, or all weights are 0, flat and flat-unweighted</td><td>indeterminate</td>
 * <td>indeterminate: its 0 of 0 is no score</td></tr>
 * <tr><td>nothing counts in the whole, or all weights are 0, absolute</td><td>indeterminate</td>
 * <td>the maximum</td></tr>
 * <tr><td>a group whose counted weights are all 0, default</td><td>the group and all above it indeterminate</td>
 * <td>the group counts with 0</td></tr>
 * <tr><td>a weight of 0, flat-unweighted</td><td>stays 0, as the standard says</td><td>becomes 1, a known deviation</td></tr>
 * </tbody>
 * </table>
 *
 * @since 0.1
 */
public final class StandardModels {

    private static final ImmutableSortedMap<String, Function<Parameters, Model>> ALL =
            ImmutableSortedMap.<String, Function<Parameters, Model>>naturalOrder()
                    .put("weighted-mean", parameters -> new WeightedMean())
                    .put("all-or-nothing", AllOrNothing::from)
                    .put("base-and-lines", BaseAndLines::from)
                    .put("capability-level", CapabilityLevel::from)
                    .put("composite-all-or-nothing", composite(FhirComposite.Method.ALL_OR_NOTHING))
                    .put("composite-linear", composite(FhirComposite.Method.LINEAR))
                    .put("composite-opportunity", composite(FhirComposite.Method.OPPORTUNITY))
                    .put("composite-weighted", composite(FhirComposite.Method.WEIGHTED))
                    .put("count-met", CountMet::from)
                    .put("geometric-mean", GeometricMean::from)
                    .put("lexicographic", Lexicographic::from)
                    .put("maximum", parameters -> new Maximum())
                    .put("minimum", parameters -> new Minimum())
                    .put("scorecard", Scorecard::from)
                    .put("sum", parameters -> new Sum())
                    .put("worst-of", WorstOf::from)
                    .put("xccdf-absolute", XccdfAbsolute::new)
                    .put("xccdf-default", XccdfDefault::new)
                    .put("xccdf-flat", parameters -> new XccdfFlat(parameters, true))
                    .put("xccdf-flat-unweighted", parameters -> new XccdfFlat(parameters, false))
                    .build();

    private StandardModels() {}

    private static Function<Parameters, Model> composite(FhirComposite.Method method) {
        return parameters -> new FhirComposite(method, parameters);
    }

    /** What makes each model from the parameters of a scheme, by id and in its order. */
    public static Map<String, Function<Parameters, Model>> all() {
        return ALL;
    }
}
