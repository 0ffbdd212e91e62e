package io.github.zhengyou.organization;

import io.github.zhengyou.text.LocalizedText;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A body set up beside the organizations: a leading group, a joint conference, the committee of a branch, a leadership
 * team 机构. It may be assessed like an organization.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class Body {

    Body() {}

    /** The id, unique among the organizations, members and bodies of a campaign. */
    public abstract BodyId id();

    /** The name in Chinese and English. */
    public abstract LocalizedText name();

    /** What it is. */
    public abstract BodyKind kind();

    /** The organizations that take part in it or that it belongs to, in the order given; may be empty. */
    public abstract List<OrganizationId> parties();

    /** Its posts and their holders, in the order given; one holder may have several. */
    public abstract List<Seat> posts();

    /** The posts that a member holds, in their order; empty if none. */
    public List<Post> postsOf(MemberId member) {
        return posts().stream()
                .filter(seat -> seat.member().filter(member::equals).isPresent())
                .map(Seat::post)
                .toList();
    }

    /** How many persons sit in it: each holder once, whatever the number of posts, and one for each vacant post. */
    public int persons() {
        Set<Object> holders = new HashSet<>();
        int vacant = 0;
        for (Seat seat : posts()) {
            seat.member().ifPresent(holders::add);
            seat.role().ifPresent(holders::add);
            vacant += seat.isVacant() ? 1 : 0;
        }
        return holders.size() + vacant;
    }

    /** A builder without any attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with the attributes of this body. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Builds a {@link Body}; id, name and kind are required.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableBody.Builder {
        Builder() {}
    }
}
