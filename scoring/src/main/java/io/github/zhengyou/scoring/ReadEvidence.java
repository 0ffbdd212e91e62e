package io.github.zhengyou.scoring;

import io.github.zhengyou.criteria.CriterionCode;
import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.evidence.Evidence;
import io.github.zhengyou.evidence.WorkItem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Evidence that remembers what beside its entries was asked for. For one rating on one thread. */
final class ReadEvidence extends CriterionEvidence {

    private final CriterionEvidence given;
    private boolean pledges;
    private boolean workItems;
    private boolean peers;

    ReadEvidence(CriterionEvidence given) {
        this.given = given;
    }

    CriterionEvidence read() {
        return given.toBuilder()
                .pledges(pledges ? given.pledges() : SubjectPledges.NONE)
                .workItems(workItems ? given.workItems() : List.of())
                .peers(given.peers().filter(any -> peers))
                .build();
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
        pledges = true;
        return given.pledges();
    }

    @Override
    public List<WorkItem> workItems() {
        workItems = true;
        return given.workItems();
    }

    @Override
    public Optional<PeerValues> peers() {
        peers = true;
        return given.peers();
    }
}
