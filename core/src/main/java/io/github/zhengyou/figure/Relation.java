package io.github.zhengyou.figure;

import io.github.zhengyou.rule.Source;
import io.github.zhengyou.text.LocalizedText;
import java.util.Optional;

/**
 * A relation that a report claims, or that must hold, between its figures 数据关系. Closed: a further kind is a major
 * version.
 *
 * <p>A relation may name a figure or a list that does not exist. That is a finding, and the relation is left untold.
 *
 * @since 0.1
 */
public abstract sealed class Relation
        permits SumRelation,
                PartRelation,
                SameRelation,
                ShareRelation,
                ListedRelation,
                CodeRelation,
                AssignedRelation,
                DurationRelation {

    Relation() {}

    /** The id, unique within its document. */
    public abstract RelationId id();

    /** Why the relation should hold, or how it was read out of the report. */
    public abstract Optional<LocalizedText> note();

    /** Where the relation is claimed. */
    public abstract Optional<Source> basis();

    /** Which kind of relation it is. */
    public abstract RelationKind kind();

    /** Holds the figures against each other. */
    abstract AuditResult audit(RelationCheck check);
}
