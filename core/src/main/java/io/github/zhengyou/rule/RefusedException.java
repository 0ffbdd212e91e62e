package io.github.zhengyou.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.zhengyou.text.Catalogue;
import io.github.zhengyou.text.Language;
import io.github.zhengyou.text.LocalizedText;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A value cannot be built. The message says why in English; the reasons say it in both languages, and of which attribute.
 *
 * <p>Messages are those of a catalogue under {@code refusal.}, with places {@code {0}}, {@code {1}} for their values.
 * Java serialization, which the library does not use, keeps the message, but not {@link #reasons()}.
 *
 * @since 0.1
 */
public final class RefusedException extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient @Nullable ImmutableList<Reason> reasons;

    private RefusedException(String message, List<Reason> reasons) {
        super(message);
        this.reasons = ImmutableList.copyOf(reasons);
    }

    /**
     * One thing that is wrong.
     *
     * @param path the attribute inside the value that cannot be built, such as {@code /choices/2/points}; empty for the
     *     value as a whole
     * @param text which thing, what must hold and what was got
     * @since 0.1
     */
    public record Reason(String path, LocalizedText text) {
        /** Refuses {@code null}. */
        public Reason {
            requireNonNull(path, "path");
            requireNonNull(text, "text");
        }
    }

    /** A refusal for one reason. */
    public static RefusedException of(Catalogue catalogue, String path, String key, Object... values) {
        LocalizedText text = text(catalogue, key, language -> "", values);
        return new RefusedException(text.en(), List.of(new Reason(path, text)));
    }

    /** All that is wrong, at least one thing; none after Java serialization. */
    public List<Reason> reasons() {
        return reasons == null ? List.of() : reasons;
    }

    private static LocalizedText text(
            Catalogue catalogue, String key, Function<Language, String> reason, Object... values) {
        return LocalizedText.of(
                text(catalogue, key, Language.ZH, reason, values), text(catalogue, key, Language.EN, reason, values));
    }

    private static String text(
            Catalogue catalogue, String key, Language language, Function<Language, String> reason, Object... values) {
        return catalogue
                .message(
                        "refusal." + key,
                        language,
                        place -> place.equals("reason")
                                ? reason.apply(language)
                                : values[Integer.parseInt(place)].toString())
                .orElseThrow();
    }

    /**
     * Collects what is wrong with a value before it is refused. The catalogue is asked for only then.
     *
     * @since 0.1
     */
    public static final class Reasons {
        private final Supplier<Catalogue> catalogue;
        private final List<Reason> all = new ArrayList<>();

        /** Nothing is wrong so far. */
        public Reasons(Supplier<Catalogue> catalogue) {
            this.catalogue = requireNonNull(catalogue, "catalogue");
        }

        /** Adds what is wrong with the attribute at a path; empty for the value as a whole. */
        public void add(String path, String key, Object... values) {
            all.add(new Reason(path, text(catalogue.get(), key, language -> "", values)));
        }

        /** Refuses the value if anything is wrong; the reasons say themselves of what. */
        public void throwIfAny() {
            if (!all.isEmpty()) {
                throw new RefusedException(english(), all);
            }
        }

        /**
         * Refuses the value if anything is wrong.
         *
         * @param key the message that names the value; {@code {reason}} in it is what is wrong
         */
        public void throwIfAny(String key, Object... values) {
            if (!all.isEmpty()) {
                Catalogue messages = catalogue.get();
                String english = english();
                throw new RefusedException(
                        text(messages, key, Language.EN, language -> english, values),
                        all.stream()
                                .map(each -> new Reason(each.path(), text(messages, key, each.text()::in, values)))
                                .toList());
            }
        }

        private String english() {
            return all.stream().map(each -> each.text().en()).collect(Collectors.joining("; "));
        }
    }
}
