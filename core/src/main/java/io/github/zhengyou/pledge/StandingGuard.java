package io.github.zhengyou.pledge;

import io.github.zhengyou.lifecycle.Guard;
import io.github.zhengyou.lifecycle.Transition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What every process demands of every move without naming it. */
enum StandingGuard implements PledgeGuard {
    /** The first event of a pledge brings its proposal. */
    BRINGS_PROPOSAL {
        @Override
        public boolean isMetBy(PledgeAttempt attempt) {
            return attempt.pledge().lastEvent() != null || !attempt.isWithoutProposal();
        }
    },
    /** An event comes after the last one of its pledge: by date, order number, entry id. */
    IN_ORDER {
        @Override
        public boolean isMetBy(PledgeAttempt attempt) {
            PledgeEvent last = attempt.pledge().lastEvent();
            return last == null || last.isBefore(attempt.event());
        }
    },
    /** A new revision is of the same pledger. */
    SAME_PLEDGER {
        @Override
        public boolean isMetBy(PledgeAttempt attempt) {
            return attempt.event()
                    .proposal()
                    .map(text -> text.pledger().equals(attempt.pledge().pledger()))
                    .orElse(true);
        }
    },
    /** A move after the review brings no new text, which would bind without review. */
    NO_LATE_PROPOSAL {
        @Override
        public boolean isMetBy(PledgeAttempt attempt) {
            return attempt.isWithoutProposal();
        }
    };

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    @Override
    public String code() {
        return code;
    }

    /** Those that do not hold, for events that come late or bring a proposal; nearly all others need no look. */
    static List<Guard<?>> unmet(PledgeAttempt attempt, Transition<PledgeGuard> transition) {
        List<Guard<?>> unmet = new ArrayList<>();
        if (!IN_ORDER.isMetBy(attempt)) {
            unmet.add(IN_ORDER);
        }
        PledgeGuard onProposal = attempt.pledge().process().takesProposal(transition) ? SAME_PLEDGER : NO_LATE_PROPOSAL;
        if (!onProposal.isMetBy(attempt)) {
            unmet.add(onProposal);
        }
        return unmet;
    }
}
