package io.github.zhengyou.scoring;

import io.github.zhengyou.criteria.CriterionCode;
import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.evidence.Evidence;
import io.github.zhengyou.evidence.RaterGroup;
import io.github.zhengyou.evidence.WorkItem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Evidence that remembers what beside its entries was asked for. For one rating on one thread. */
final class ReadEvidence extends CriterionEvidence {

    /** What was asked for, of this evidence or of what was taken from it. */
    private static final class Asked {
        private boolean pledges;
        private boolean workItems;
        private boolean peers;
    }

    private final CriterionEvidence given;
    private final Asked asked;

    ReadEvidence(CriterionEvidence given) {
        this(given, new Asked());
    }

    private ReadEvidence(CriterionEvidence given, Asked asked) {
        this.given = given;
        this.asked = asked;
    }

    CriterionEvidence read() {
        return given.toBuilder()
                .pledges(asked.pledges ? given.pledges() : SubjectPledges.NONE)
                .workItems(asked.workItems ? given.workItems() : List.of())
                .peers(given.peers().filter(any -> asked.peers))
                .build();
    }

    @Override
    public CriterionEvidence from(RaterGroup group) {
        return new ReadEvidence(given.from(group), asked);
    }

    @Override
    public SubjectId subject() {
        return given.subject();
    }

    @Override
    public CriterionCode criterion() {
        return given.criterion();
    }

    @Override
    public Points maximum() {
        return given.maximum();
    }

    @Override
    public LocalDate asOf() {
        return given.asOf();
    }

    @Override
    public List<Evidence> all() {
        return given.all();
    }

    @Override
    public SubjectPledges pledges() {
        asked.pledges = true;
        return given.pledges();
    }

    @Override
    public List<WorkItem> workItems() {
        asked.workItems = true;
        return given.workItems();
    }

    @Override
    public Optional<PeerValues> peers() {
        asked.peers = true;
        return given.peers();
    }
}
