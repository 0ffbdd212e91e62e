package io.github.zhengyou.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import io.github.zhengyou.alignment.AlignmentSetId;
import io.github.zhengyou.alignment.AlignmentWording;
import io.github.zhengyou.alignment.LeadCode;
import io.github.zhengyou.campaign.FormId;
import io.github.zhengyou.campaign.GuidanceId;
import io.github.zhengyou.criteria.CriteriaSetId;
import io.github.zhengyou.criteria.CriterionCode;
import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.criteria.SubjectKind;
import io.github.zhengyou.document.DesignationId;
import io.github.zhengyou.document.DesignationKind;
import io.github.zhengyou.document.DocumentId;
import io.github.zhengyou.document.DocumentKind;
import io.github.zhengyou.document.DocumentPart;
import io.github.zhengyou.evidence.BallotOption;
import io.github.zhengyou.evidence.BallotScaleId;
import io.github.zhengyou.evidence.EntryId;
import io.github.zhengyou.evidence.EvidenceKind;
import io.github.zhengyou.evidence.RaterGroup;
import io.github.zhengyou.evidence.WorkAspect;
import io.github.zhengyou.lifecycle.Action;
import io.github.zhengyou.lifecycle.Role;
import io.github.zhengyou.lifecycle.State;
import io.github.zhengyou.lifecycle.StepKind;
import io.github.zhengyou.organization.BodyId;
import io.github.zhengyou.organization.BodyKind;
import io.github.zhengyou.organization.Level;
import io.github.zhengyou.organization.Line;
import io.github.zhengyou.organization.MemberId;
import io.github.zhengyou.organization.OrganizationId;
import io.github.zhengyou.organization.Population;
import io.github.zhengyou.organization.Post;
import io.github.zhengyou.organization.RequirementId;
import io.github.zhengyou.organization.Sector;
import io.github.zhengyou.organization.Tier;
import io.github.zhengyou.organization.UnitId;
import io.github.zhengyou.pledge.PledgeDutyId;
import io.github.zhengyou.pledge.PledgeId;
import io.github.zhengyou.pledge.PledgeItemId;
import io.github.zhengyou.pledge.PledgeTerm;
import io.github.zhengyou.pledge.PledgerKind;
import io.github.zhengyou.pledge.PublicationChannel;
import io.github.zhengyou.recognition.AwardId;
import io.github.zhengyou.recognition.PoolId;
import io.github.zhengyou.recognition.ProvisionId;
import io.github.zhengyou.rectification.MeasureId;
import io.github.zhengyou.rectification.ProblemId;
import io.github.zhengyou.rectification.ProblemSource;
import io.github.zhengyou.target.TargetId;
import io.github.zhengyou.target.TargetStatus;
import io.github.zhengyou.timeline.SeriesId;
import io.github.zhengyou.timeline.StageId;
import io.github.zhengyou.timeline.TaskId;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every id and every code alike. */
class ScalarsTest {
    /** A one-field type: the name in its messages, and its factory. */
    private record Scalar(String what, Function<String, Comparable<?>> of) {
        @SuppressWarnings("unchecked")
        int compare(String a, String b) {
            return ((Comparable<Object>) of.apply(a)).compareTo(of.apply(b));
        }

        @Override
        public String toString() {
            return what;
        }
    }

    static List<Scalar> ids() {
        return List.of(
                new Scalar("organization id", OrganizationId::of),
                new Scalar("unit id", UnitId::of),
                new Scalar("member id", MemberId::of),
                new Scalar("body id", BodyId::of),
                new Scalar("criteria set id", CriteriaSetId::of),
                new Scalar("subject id", SubjectId::of),
                new Scalar("award id", AwardId::of),
                new Scalar("provision id", ProvisionId::of),
                new Scalar("pool id", PoolId::of),
                new Scalar("stage id", StageId::of),
                new Scalar("task id", TaskId::of),
                new Scalar("series id", SeriesId::of),
                new Scalar("target id", TargetId::of),
                new Scalar("entry id", EntryId::of),
                new Scalar("document id", DocumentId::of),
                new Scalar("designation id", DesignationId::of),
                new Scalar("alignment set id", AlignmentSetId::of),
                new Scalar("guidance id", GuidanceId::of),
                new Scalar("form id", FormId::of),
                new Scalar("pledge id", PledgeId::of),
                new Scalar("pledge item id", PledgeItemId::of),
                new Scalar("pledge duty id", PledgeDutyId::of),
                new Scalar("problem id", ProblemId::of),
                new Scalar("measure id", MeasureId::of));
    }

    static List<Scalar> codes() {
        return List.of(
                new Scalar("line", Line::of),
                new Scalar("tier", Tier::of),
                new Scalar("level", Level::of),
                new Scalar("sector", Sector::of),
                new Scalar("population", Population::of),
                new Scalar("body kind", BodyKind::of),
                new Scalar("post", Post::of),
                new Scalar("requirement id", RequirementId::of),
                new Scalar("subject kind", SubjectKind::of),
                new Scalar("target status", TargetStatus::of),
                new Scalar("criterion code", CriterionCode::of),
                new Scalar("ballot scale id", BallotScaleId::of),
                new Scalar("ballot option", BallotOption::of),
                new Scalar("evidence kind", EvidenceKind::of),
                new Scalar("rater group", RaterGroup::of),
                new Scalar("document kind", DocumentKind::of),
                new Scalar("document part", DocumentPart::of),
                new Scalar("designation kind", DesignationKind::of),
                new Scalar("alignment wording", AlignmentWording::of),
                new Scalar("lead code", LeadCode::of),
                new Scalar("action", Action::of),
                new Scalar("role", Role::of),
                new Scalar("state", State::of),
                new Scalar("step kind", StepKind::of),
                new Scalar("pledge term", PledgeTerm::of),
                new Scalar("pledger kind", PledgerKind::of),
                new Scalar("publication channel", PublicationChannel::of),
                new Scalar("problem source", ProblemSource::of),
                new Scalar("work aspect", WorkAspect::of));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void comparesIdsCodeUnitByCodeUnit(Scalar scalar) {
        new EqualsTester()
                .addEqualityGroup(scalar.of().apply("é"), scalar.of().apply("é"))
                .addEqualityGroup(scalar.of().apply("e\u0301"))
                .addEqualityGroup(scalar.of().apply("a"))
                .addEqualityGroup(scalar.of().apply("A"))
                .addEqualityGroup(scalar.of().apply("a "))
                .testEquals();
        assertThat(scalar.compare("B", "a")).isNegative();
        assertThat(scalar.compare("10", "9")).isNegative();
        assertThat(scalar.compare("a ", "a")).isPositive();
        assertThat(scalar.compare("a", "a")).isZero();
        assertThat(scalar.of().apply(" 党-1 ")).hasToString(" 党-1 ");
    }

    @ParameterizedTest
    @MethodSource("ids")
    void rejectsWhatIsNoId(Scalar scalar) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scalar.of().apply(" "))
                .withMessage(scalar.what() + " must not be blank, got ' '");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scalar.of().apply("a\tb"))
                .withMessage(scalar.what() + " must not hold control characters, got U+0009 at position 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scalar.of().apply("x".repeat(129)))
                .withMessage(scalar.what() + " must have at most 128 characters, got 129: '" + "x".repeat(32) + "…'");
    }

    @ParameterizedTest
    @MethodSource("codes")
    void takesAnyCodeOfOnesOwn(Scalar scalar) {
        new EqualsTester()
                .addEqualityGroup(scalar.of().apply("my-own"), scalar.of().apply("my-own"))
                .addEqualityGroup(scalar.of().apply("my-own-2"))
                .testEquals();
        assertThat(scalar.of().apply("my-own")).hasToString("my-own");
        assertThat(scalar.compare("a", "b")).isNegative();
        assertThat(scalar.compare("b", "a")).isPositive();
        assertThat(scalar.compare("b", "b")).isZero();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void rejectsWhatIsNoCode(Scalar scalar) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scalar.of().apply(""))
                .withMessage(scalar.what() + " must not be blank, got ''");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scalar.of().apply("My_Own"))
                .withMessage(scalar.what() + " must be lower-case letters, digits and single hyphens, got 'My_Own'");
    }
}
