package io.github.zhengyou.scoring.scheme;

import static io.github.zhengyou.scoring.scheme.SchemeFixture.AS_OF;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.PLAN;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.SELF;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.SUBJECT;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.criterion;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.judgement;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.campaign.Campaign;
import io.github.zhengyou.evidence.EntryId;
import io.github.zhengyou.evidence.Evidence;
import io.github.zhengyou.evidence.EvidenceKind;
import io.github.zhengyou.evidence.Incident;
import io.github.zhengyou.organization.Sector;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.rule.Finding;
import io.github.zhengyou.rule.Findings;
import io.github.zhengyou.scoring.CriterionEvidence;
import io.github.zhengyou.scoring.Extensions;
import io.github.zhengyou.scoring.Model;
import io.github.zhengyou.scoring.Parts;
import io.github.zhengyou.scoring.PeerSummary;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rater;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.scoring.ReasonCode;
import io.github.zhengyou.scoring.Reference;
import io.github.zhengyou.scoring.ResultKind;
import io.github.zhengyou.scoring.ScoringMessages;
import io.github.zhengyou.text.Language;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules of the host of which one method fails: a finding when the scheme is compiled, or an error of whom they rate. */
class FailingRulesTest {

    private static final Set<String> DECLARED_BY_RATERS =
            Set.of("forms", "needsEntries", "comparesPeers", "ballotScale", "tasks", "populations");
    private static final Set<String> ASKED_OF_RATERS = Set.of("misfit", "measure", "formula");
    private static final Set<String> DECLARED_BY_MODELS = Set.of(
            "kinds",
            "kindsAreFixed",
            "weighs",
            "sharesWeight",
            "definesZeroWeight",
            "rangesOverLeaves",
            "onlyPoints",
            "takesAway");
    private static final Set<String> ASKED_OF_MODELS =
            Set.of("weight", "factors", "ofNothing", "maximum", "reasons", "formula");

    private static final Reference OWN = Reference.to("own@1");
    private static final EvidenceKind PETITION = EvidenceKind.of("petition");
    private static final List<Evidence> JUDGED = List.of(judgement("a", "leadership", SELF, "80", "100"));

    private static <R> R failing(Class<R> type, String failing, Method abstractOne, Object rating) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            if (method.getName().equals(failing)) {
                throw new IllegalStateException("no " + failing);
            }
            if (method.equals(abstractOne)) {
                return rating;
            }
            return method.getName().equals("comparesPeers")
                    ? (Object) true
                    : InvocationHandler.invokeDefault(proxy, method, arguments == null ? new Object[0] : arguments);
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    /** What gives half of a hundred, and fails in one of its methods. */
    private static Extensions failing(String method) throws NoSuchMethodException {
        Rating half = Rating.of(Points.of(50));
        Rater rater = failing(Rater.class, method, Rater.class.getMethod("rate", CriterionEvidence.class), half);
        Model model = failing(Model.class, method, Model.class.getMethod("combine", Parts.class), half);
        return Extensions.builder()
                .rater("own@1", parameters -> rater)
                .model("own@1", parameters -> model)
                .build();
    }

    private static ScoringScheme scheme(Indicator root) {
        return SchemeFixture.scheme().toBuilder()
                .root(root)
                .raterGroups(List.of())
                .vetoes(List.of())
                .peers(new PeerGroup.Everybody())
                .build();
    }

    private static ScoringScheme rated() {
        return scheme(SchemeFixture.root(List.of(criterion("leadership", "1", OWN).toBuilder()
                .addEvidenceKind(PETITION)
                .build())));
    }

    private static ScoringScheme combined() {
        return scheme(Indicator.builder()
                .model(OWN)
                .addPart(criterion("leadership", "1", Reference.to("mean")))
                .build());
    }

    private static Set<String> defaults(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(Method::isDefault)
                .map(Method::getName)
                .filter(name -> !name.equals("unless")) // makes another rater
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyMethodIsDeclaredOrAsked() {
        assertThat(defaults(Rater.class))
                .hasSize(9)
                .containsAll(DECLARED_BY_RATERS)
                .containsAll(ASKED_OF_RATERS);
        assertThat(defaults(Model.class))
                .hasSize(14)
                .containsAll(DECLARED_BY_MODELS)
                .containsAll(ASKED_OF_MODELS);
    }

    @Test
    void whatIsDeclaredIsAskedWhenTheSchemeIsCompiled() throws NoSuchMethodException {
        for (String method : DECLARED_BY_RATERS) {
            assertThat(problems(rated(), method))
                    .containsExactly("scheme#/root/parts/0/rater rater 'own@1' cannot be made:"
                            + " java.lang.IllegalStateException: no " + method);
        }
        for (String method : DECLARED_BY_MODELS) {
            assertThat(problems(combined(), method))
                    .containsExactly("scheme#/root/model model 'own@1' cannot be made:"
                            + " java.lang.IllegalStateException: no " + method);
        }
    }

    private static List<String> problems(ScoringScheme scheme, String method) throws NoSuchMethodException {
        return messages(Evaluator.problems(scheme, PLAN, failing(method)));
    }

    private static List<String> messages(Findings findings) {
        return findings.stream()
                .map((Finding finding) ->
                        finding.place().map(place -> place + " ").orElse("")
                                + finding.message(ScoringMessages.catalogue(), Language.EN))
                .toList();
    }

    /** Compiles, checks, measures, evaluates and traces. */
    private static Evaluation evaluation(ScoringScheme scheme, String method, List<Evidence> evidence)
            throws NoSuchMethodException {
        Evaluator evaluator = Evaluator.compile(scheme, PLAN, failing(method));
        Campaign campaign = LintFixture.recorded(evidence);
        assertThat(SchemeRules.BOOK.check(SchemeReview.of(evaluator, campaign)).list())
                .isNotNull();
        SubjectRecord record = SubjectRecord.builder()
                .subject(SUBJECT)
                .organization(LintFixture.branch(SUBJECT.value(), Sector.SCHOOL))
                .evidence(evidence)
                .build();
        evaluator.summarize(record, AS_OF);
        Evaluation evaluation = evaluator.evaluate(record, AS_OF, PeerSummary.EMPTY);
        assertThat(evaluator
                        .trace(record, AS_OF, Optional.of(PeerSummary.EMPTY))
                        .evaluation())
                .isEqualTo(evaluation);
        return evaluation;
    }

    @Test
    void aRaterThatCannotSayWhetherItUsesAnEntryMakesAnErrorOfWhatRestsOnIt() throws NoSuchMethodException {
        Outcome bad = new Outcome.Unscored(ResultKind.ERROR, ReasonCode.BAD_EVIDENCE);
        Evaluation judged = evaluation(rated(), "misfit", JUDGED);
        assertThat(judged.outcome()).isEqualTo(bad);
        assertThat(messages(judged.findings()))
                .containsExactly("rater 'own@1' ended with an exception on 'a' (leadership):"
                        + " java.lang.IllegalStateException: no misfit");
        Evaluation incident = evaluation(
                rated(),
                "misfit",
                List.of(Incident.builder()
                        .id(EntryId.of("i"))
                        .subject(SUBJECT)
                        .date(SchemeFixture.DAY)
                        .kind(PETITION)
                        .build()));
        assertThat(incident.outcome()).isEqualTo(bad);
        assertThat(messages(incident.findings()))
                .containsExactly("rater 'own@1' ended with an exception on 'i' (leadership):"
                        + " java.lang.IllegalStateException: no misfit");
    }

    @Test
    void aRaterThatCannotMeasureDoesNotRate() throws NoSuchMethodException {
        Evaluation evaluation = evaluation(rated(), "measure", JUDGED);
        assertThat(evaluation.outcome()).isEqualTo(new Outcome.Unscored(ResultKind.ERROR, ReasonCode.RATER_FAILED));
        assertThat(messages(evaluation.findings()))
                .containsExactly("rater 'own@1' ended with an exception on 'branch-1' (leadership):"
                        + " java.lang.IllegalStateException: no measure");
    }

    @ParameterizedTest
    @ValueSource(strings = {"weight", "maximum", "reasons"})
    void aModelThatCannotSayWhatBelongsToItsPointsDoesNotCombine(String method) throws NoSuchMethodException {
        Evaluation evaluation = evaluation(combined(), method, JUDGED);
        assertThat(evaluation.outcome()).isEqualTo(new Outcome.Unscored(ResultKind.ERROR, ReasonCode.MODEL_FAILED));
        assertThat(messages(evaluation.findings()))
                .hasSize(1)
                .first()
                .asString()
                .endsWith("no " + method);
    }

    @Test
    void aModelThatCannotSayWhatNothingIsIsAnErrorWhereNothingIsThere() throws NoSuchMethodException {
        ScoringScheme exempt = scheme(Indicator.builder()
                .model(OWN)
                .addPart(criterion("leadership", "1", Reference.to("exempt@1")))
                .build());
        Extensions extensions = Extensions.builder()
                .model("own@1", failing("ofNothing").models().get("own@1"))
                .rater("exempt@1", parameters -> evidence -> Rating.unrated(ResultKind.EXEMPT, ReasonCode.EXEMPT_KIND))
                .build();
        assertThat(Evaluator.compile(exempt, PLAN, extensions)
                        .evaluate(SUBJECT, JUDGED, AS_OF)
                        .outcome())
                .isEqualTo(new Outcome.Unscored(ResultKind.ERROR, ReasonCode.MODEL_FAILED));
    }

    @Test
    void whatIsOnlyForTheShortWayOrForExplanationsLeavesThePointsAlone() throws NoSuchMethodException {
        for (String method : List.of("factors", "formula", "ofNothing")) {
            assertThat(points(evaluation(combined(), method, JUDGED)))
                    .as(method)
                    .isEqualTo(Decimal.of(50));
        }
        assertThat(points(evaluation(rated(), "formula", JUDGED))).isEqualTo(Decimal.of(50));
    }

    private static Decimal points(Evaluation evaluation) {
        return ((Outcome.Scored) evaluation.outcome()).score().rounded();
    }
}
