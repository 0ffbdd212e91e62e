package io.github.zhengyou.pledge;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.zhengyou.lifecycle.Action;
import io.github.zhengyou.lifecycle.Guard;
import io.github.zhengyou.rule.Argument;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * A condition of a move of a pledge 承诺流转条件. Closed: a process picks from these and sets their arguments, see
 * {@link PledgeGuards}. Each looks at the pledge as it would be with all that the event brings.
 *
 * @since 0.1
 */
public sealed interface PledgeGuard extends Guard<PledgeAttempt>
        permits PledgeGuard.HasItem,
                PledgeGuard.PublishedOnAny,
                PledgeGuard.PublishedOnAll,
                PledgeGuard.EveryItemHasOutcome,
                PledgeGuard.ReasonGiven,
                PledgeGuard.ActionsTaken,
                PledgeGuard.ItemsState,
                StandingGuard {

    @Override
    default String vocabulary() {
        return "pledge-guard";
    }

    @Override
    default Map<String, Argument> arguments() {
        return ImmutableMap.of();
    }

    /**
     * The pledge has at least one item 有承诺事项.
     *
     * @since 0.1
     */
    record HasItem() implements PledgeGuard {
        @Override
        public String code() {
            return "has-item";
        }

        @Override
        public boolean isMetBy(PledgeAttempt attempt) {
            return !attempt.items().isEmpty();
        }
    }

    /**
     * The current revision is published on one of these channels at least 已公示.
     *
     * @param channels the channels, at least one
     * @since 0.1
     */
    record PublishedOnAny(Set<PublicationChannel> channels) implements PledgeGuard {

        /** @throws IllegalArgumentException if there is no channel */
        public PublishedOnAny {
            channels = checked(channels);
        }

        @Override
        public String code() {
            return "published-on-any";
        }

        @Override
        public Map<String, Argument> arguments() {
            return named(channels);
        }

        @Override
        public boolean isMetBy(PledgeAttempt attempt) {
            return attempt.isPublishedOnAny(channels);
        }
    }

    /**
     * The current revision is published on each of these channels 已在各渠道公示.
     *
     * @param channels the channels, at least one
     * @since 0.1
     */
    record PublishedOnAll(Set<PublicationChannel> channels) implements PledgeGuard {

        /** @throws IllegalArgumentException if there is no channel */
        public PublishedOnAll {
            channels = checked(channels);
        }

        @Override
        public String code() {
            return "published-on-all";
        }

        @Override
        public Map<String, Argument> arguments() {
            return named(channels);
        }

        @Override
        public boolean isMetBy(PledgeAttempt attempt) {
            for (PublicationChannel channel : channels) {
                if (!attempt.isPublishedOn(channel)) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * Every item has an outcome; holds for a pledge without items 各事项均有兑现结果.
     *
     * @since 0.1
     */
    record EveryItemHasOutcome() implements PledgeGuard {
        @Override
        public String code() {
            return "every-item-has-outcome";
        }

        @Override
        public boolean isMetBy(PledgeAttempt attempt) {
            for (int i = 0; i < attempt.items().size(); i++) {
                if (!attempt.hasOutcome(i)) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * The event gives a reason 已说明理由.
     *
     * @since 0.1
     */
    record ReasonGiven() implements PledgeGuard {
        @Override
        public String code() {
            return "reason-given";
        }

        @Override
        public boolean isMetBy(PledgeAttempt attempt) {
            return attempt.event().reason().isPresent();
        }
    }

    /**
     * Each of these actions was taken on the current revision before, in whatever order 前置环节已完成.
     *
     * @param actions the actions, at least one
     * @since 0.1
     */
    record ActionsTaken(Set<Action> actions) implements PledgeGuard {

        /** @throws IllegalArgumentException if there is no action */
        public ActionsTaken {
            if (actions.isEmpty()) {
                throw new IllegalArgumentException("guard 'actions-taken' must name at least one action, got none");
            }
            actions = ImmutableSet.copyOf(actions);
        }

        @Override
        public String code() {
            return "actions-taken";
        }

        @Override
        public Map<String, Argument> arguments() {
            return ImmutableMap.of(
                    "actions",
                    new Argument.Texts(actions.stream().map(Action::code).toList()));
        }

        @Override
        public boolean isMetBy(PledgeAttempt attempt) {
            return attempt.isWithoutProposal()
                    && attempt.pledge().actionsTaken().containsAll(actions);
        }
    }

    /**
     * Every item states each of these elements; holds for a pledge without items 承诺要素齐全.
     *
     * @param elements the elements, at least one
     * @since 0.1
     */
    record ItemsState(Set<PledgeElement> elements) implements PledgeGuard {

        /** @throws IllegalArgumentException if there is no element */
        public ItemsState {
            if (elements.isEmpty()) {
                throw new IllegalArgumentException("guard 'items-state' must name at least one element, got none");
            }
            elements = Sets.immutableEnumSet(elements);
        }

        @Override
        public String code() {
            return "items-state";
        }

        @Override
        public Map<String, Argument> arguments() {
            return ImmutableMap.of(
                    "elements",
                    new Argument.Texts(
                            elements.stream().map(PledgeElement::code).toList()));
        }

        @Override
        public boolean isMetBy(PledgeAttempt attempt) {
            return attempt.items().stream().allMatch(item -> elements.stream().allMatch(element -> element.isIn(item)));
        }
    }

    private static Set<PublicationChannel> checked(Collection<PublicationChannel> channels) {
        if (channels.isEmpty()) {
            throw new IllegalArgumentException("guard on publication must name at least one channel, got none");
        }
        return ImmutableSet.copyOf(channels);
    }

    private static Map<String, Argument> named(Set<PublicationChannel> channels) {
        return ImmutableMap.of(
                "channels",
                new Argument.Texts(
                        channels.stream().map(PublicationChannel::code).toList()));
    }
}
