package io.github.zhengyou.document;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How much of what is required is there 完整程度: what is there, what is only named, and what is absent. Together they are all
 * that is required, each in the order in which it is required.
 *
 * @param present the parts that are there
 * @param mentioned the parts that are named but not there
 * @param absent the parts that are neither there nor named
 * @since 0.1
 */
public record Completeness(List<DocumentPart> present, List<DocumentPart> mentioned, List<DocumentPart> absent) {

    /** Keeps unmodifiable copies. */
    public Completeness {
        present = ImmutableList.copyOf(present);
        mentioned = ImmutableList.copyOf(mentioned);
        absent = ImmutableList.copyOf(absent);
    }

    /** How much of some required parts is among those that are there. */
    public static Completeness of(
            Collection<DocumentPart> required, Set<DocumentPart> parts, Collection<Mention> mentions) {
        Set<DocumentPart> named = new HashSet<>();
        mentions.forEach(mention -> named.add(mention.part()));
        ImmutableList.Builder<DocumentPart> present = ImmutableList.builder();
        ImmutableList.Builder<DocumentPart> mentioned = ImmutableList.builder();
        ImmutableList.Builder<DocumentPart> absent = ImmutableList.builder();
        for (DocumentPart part : required) {
            (parts.contains(part) ? present : named.contains(part) ? mentioned : absent).add(part);
        }
        return new Completeness(present.build(), mentioned.build(), absent.build());
    }

    /** How many parts are required. */
    public int required() {
        return present.size() + mentioned.size() + absent.size();
    }

    /** Whether every required part is there. */
    public boolean isComplete() {
        return mentioned.isEmpty() && absent.isEmpty();
    }
}
