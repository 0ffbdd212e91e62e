package io.github.zhengyou.lifecycle;

import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.evidence.EntryId;
import io.github.zhengyou.text.LocalizedText;
import java.time.LocalDate;
import java.util.Set;

/** Two procedures, for candidates and for problems, and their events. */
final class ProcedureFixtures {

    static final ProcessId CANDIDATES = ProcessId.of("candidates@1");
    static final LocalDate DAY = LocalDate.of(2011, 3, 1);

    /** Ripen, recommend, appraise, review above, public notice of five days, publicize. */
    static final Procedure CANDIDATE = Procedure.builder(CANDIDATES)
            .start("cultivated", StepKind.CULTIVATE)
            .state("recommended", StepKind.RECOMMEND)
            .state("reviewed", StepKind.REVIEW)
            .state("announced", StepKind.NOTICE)
            .end("publicized", StepKind.PUBLICIZE)
            .end("dropped", StepKind.DROP)
            .permit("cultivated", "recommend", "recommended")
            .by(Role.PARTY_COMMITTEE)
            .permit("recommended", "appraise", "recommended")
            .by(Role.MASSES)
            .permit("recommended", "vote", "recommended")
            .by(Role.MEMBER_MEETING)
            .permit("recommended", "review", "reviewed")
            .by(Role.SUPERIOR)
            .when(new ProcedureGuard.ActionsTaken(Set.of(Action.of("appraise"), Action.of("vote"))))
            .permit("recommended", "drop", "dropped")
            .when(new ProcedureGuard.ReasonGiven())
            .permit("reviewed", "announce", "announced")
            .permit("announced", "publicize", "publicized")
            .when(new ProcedureGuard.DaysPassed(Action.of("announce"), 5))
            .labelState("recommended", LocalizedText.of("已推荐", "recommended"))
            .labelAction("review", LocalizedText.of("上级审核", "superior review"))
            .labelAction("vote", LocalizedText.of("党员大会表决", "vote of the members' meeting"))
            .labelAction("appraise", LocalizedText.of("群众评议", "mass appraisal"))
            .labelAction("announce", LocalizedText.of("公示", "public notice"))
            .labelAction("publicize", LocalizedText.of("宣传", "publicity"))
            .labelAction("drop", LocalizedText.of("终止", "drop"))
            .build();

    /** Found, being put right, closed. */
    static final Procedure PROBLEM = Procedure.builder(ProcessId.of("problems@1"))
            .start("found", StepKind.REGISTER)
            .state("rectifying", StepKind.RECTIFY)
            .end("closed", StepKind.CLOSE)
            .permit("found", "assign", "rectifying")
            .permit("rectifying", "close", "closed")
            .permit("rectifying", "reopen", "found")
            .build();

    private ProcedureFixtures() {}

    /** An event of subject {@code s}; its day is as many days after {@link #DAY}. */
    static ProcedureEvent.Builder event(int day, String action, Role role) {
        ProcedureEvent.Builder builder = ProcedureEvent.builder();
        builder.id(EntryId.of("e" + day))
                .procedure(CANDIDATES)
                .subject(SubjectId.of("s"))
                .date(DAY.plusDays(day))
                .role(role)
                .action(Action.of(action));
        return builder;
    }

    static ProcedureEvent recommend(int day) {
        return event(day, "recommend", Role.PARTY_COMMITTEE).build();
    }

    static ProcedureEvent appraise(int day) {
        return event(day, "appraise", Role.MASSES).build();
    }

    static ProcedureEvent vote(int day) {
        return event(day, "vote", Role.MEMBER_MEETING).build();
    }

    static ProcedureEvent review(int day) {
        return event(day, "review", Role.SUPERIOR).build();
    }

    static ProcedureEvent announce(int day) {
        return event(day, "announce", Role.SUPERIOR).build();
    }

    static ProcedureEvent publicize(int day) {
        return event(day, "publicize", Role.SUPERIOR).build();
    }
}
