package io.github.zhengyou.scoring;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import io.github.zhengyou.pledge.Pledge;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Supplier;

/**
 * The pledges of one subject, in the order given 对象承诺. An unmodifiable list, which may be worked out only when it is first
 * asked for: so nothing is replayed where no rater looks at pledges.
 *
 * @since 0.1
 */
public final class SubjectPledges extends AbstractList<Pledge> implements RandomAccess {

    /** Nothing. */
    public static final SubjectPledges NONE = of(List.of());

    private final Supplier<ImmutableList<Pledge>> pledges;

    private SubjectPledges(Supplier<ImmutableList<Pledge>> pledges) {
        this.pledges = pledges;
    }

    /** These pledges, in their order. */
    public static SubjectPledges of(List<Pledge> pledges) {
        return pledges instanceof SubjectPledges same
                ? same
                : new SubjectPledges(Suppliers.ofInstance(ImmutableList.copyOf(pledges)));
    }

    /** The pledges that a supplier gives, which is asked once, or never. */
    public static SubjectPledges from(Supplier<? extends List<Pledge>> pledges) {
        return new SubjectPledges(Suppliers.memoize(() -> ImmutableList.copyOf(pledges.get())));
    }

    @Override
    public Pledge get(int index) {
        return pledges.get().get(index);
    }

    @Override
    public int size() {
        return pledges.get().size();
    }
}
