package io.github.zhengyou.evidence;

import com.google.common.collect.ImmutableMap;
import io.github.zhengyou.criteria.SubjectId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ObjIntConsumer;

/**
 * Which entries of evidence are superseded by which 更正关系. A correction counts if it is on the same subject; a correction
 * of a correction leaves the last alone. Of entries that supersede one another in a circle none stands, and {@link
 * EvidenceRules} finds it.
 *
 * @since 0.1
 */
public final class Corrections {

    private static final Corrections NONE = new Corrections(Map.of());

    private record Corrected(EntryId entry, SubjectId subject) {}

    private final Map<Corrected, Evidence> corrections;

    private Corrections(Map<Corrected, Evidence> corrections) {
        this.corrections = corrections;
    }

    /** The corrections among some entries, in time in proportion to the entries. */
    public static Corrections among(Iterable<? extends Evidence> entries) {
        Map<Corrected, Evidence> corrections = new HashMap<>();
        for (Evidence entry : entries) {
            Optional<EntryId> superseded = entry.supersedes();
            if (superseded.isPresent()) {
                corrections.putIfAbsent(new Corrected(superseded.get(), entry.subject()), entry);
            }
        }
        return corrections.isEmpty() ? NONE : new Corrections(ImmutableMap.copyOf(corrections));
    }

    /** The entry that supersedes an entry, the first where there are several; empty if it stands. */
    public Optional<Evidence> of(Evidence entry) {
        return corrections.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(corrections.get(new Corrected(entry.id(), entry.subject())));
    }

    /** Whether no entry supersedes an entry. */
    public boolean leaveStanding(Evidence entry) {
        return of(entry).isEmpty();
    }

    /** Visits those of some entries that stand, in the order given, each with its position among all of them. */
    public <E extends Evidence> void forEachStanding(List<E> entries, ObjIntConsumer<? super E> visitor) {
        for (int i = 0; i < entries.size(); i++) {
            E entry = entries.get(i);
            if (leaveStanding(entry)) {
                visitor.accept(entry, i);
            }
        }
    }

    /** Those of some entries that stand, in the order given. */
    public static <E extends Evidence> List<E> standing(List<E> entries) {
        Corrections corrections = among(entries);
        return entries.stream().filter(corrections::leaveStanding).toList();
    }
}
