package io.github.zhengyou.figure;

import io.github.zhengyou.text.LocalizedText;
import java.util.List;
import org.immutables.value.Value;

/**
 * The figures of one report and the relations between them 数据文件.
 *
 * <p>Whatever was printed can be held here: repeated ids, references to nothing and sums that do not add up are
 * findings of its {@link FigureAudit}, not exceptions.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class Figures {

    Figures() {}

    /** The id. */
    public abstract ReportId id();

    /** The name of the report. */
    public abstract LocalizedText name();

    /** The figures in the order reported; may be empty. */
    public abstract List<Figure> figures();

    /** The lists in the order printed; may be empty. */
    public abstract List<ItemList> lists();

    /** The relations; may be empty. */
    public abstract List<Relation> relations();

    /** The audit, made once. */
    @Value.Lazy
    FigureAudit audit() {
        return new FigureAudit(this);
    }

    /** A builder without any attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with the attributes of these figures. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Builds {@link Figures}; id and name are required.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableFigures.Builder {
        Builder() {}
    }
}
