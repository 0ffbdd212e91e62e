package io.github.zhengyou.pledge;

import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.organization.OrganizationId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The text of a pledge: who pledges what, and who keeps it 承诺内容. A pledge that was returned gets a new one.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class PledgeProposal {

    PledgeProposal() {}

    /** Who pledges, an organization or a member. */
    public abstract SubjectId pledger();

    /** What kind of subject pledges. */
    public abstract PledgerKind pledgerKind();

    /** The organization that keeps the pledge in its ledger 台账. */
    public abstract OrganizationId organization();

    /** For how long it is made. */
    public abstract PledgeTerm term();

    /** What is promised, in the order of the text; may be empty, though a process may demand an item. */
    public abstract List<PledgeItem> items();

    @Value.Check
    void check() {
        Set<PledgeItemId> ids = new HashSet<>();
        for (PledgeItem item : items()) {
            if (!ids.add(item.id())) {
                throw new IllegalArgumentException("id of a pledge item must be unique in its pledge, got '" + item.id()
                        + "' twice from pledger '" + pledger() + "'");
            }
        }
    }

    /** A builder without any attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with the attributes of this proposal. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Builds a {@link PledgeProposal}; all but the items are required.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutablePledgeProposal.Builder {
        Builder() {}
    }
}
