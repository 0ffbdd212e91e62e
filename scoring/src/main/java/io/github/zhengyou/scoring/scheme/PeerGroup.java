package io.github.zhengyou.scoring.scheme;

import static java.util.Objects.requireNonNull;

import io.github.zhengyou.organization.Classification;
import io.github.zhengyou.organization.Organization;
import java.util.Optional;

/**
 * Which of those assessed are compared with one another 同类对象, members by the organization that keeps them. Closed: a
 * further way is a major version.
 *
 * @since 0.1
 */
public sealed interface PeerGroup {

    /** The group that an organization is in, or the members that it keeps; empty where it is in none, so that it has no peers. */
    Optional<String> of(Organization organization);

    /** All that the scheme assesses are peers; {@code {"type": "all"}} in JSON. */
    record Everybody() implements PeerGroup {
        @Override
        public Optional<String> of(Organization organization) {
            return Optional.of("all");
        }
    }

    /** Those of one sector are peers; {@code {"type": "sector"}} in JSON. */
    record SameSector() implements PeerGroup {
        @Override
        public Optional<String> of(Organization organization) {
            return organization.sector().map(sector -> sector.code());
        }
    }

    /**
     * Those of one class are peers; {@code {"type": "class", "classification": "branch-type"}} in JSON.
     *
     * @param classification by which classification
     */
    record SameClass(Classification classification) implements PeerGroup {
        /** Refuses {@code null}. */
        public SameClass {
            requireNonNull(classification, "classification");
        }

        @Override
        public Optional<String> of(Organization organization) {
            return Optional.ofNullable(organization.classes().get(classification))
                    .map(organizationClass -> organizationClass.code());
        }
    }
}
