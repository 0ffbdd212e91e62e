package io.github.zhengyou.criteria;

import io.github.zhengyou.organization.Addressees;
import io.github.zhengyou.text.LocalizedText;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A kind of subject that a plan declares 自定义对象类别, or a well-known one that it tells more of: within which other kind it is,
 * and who is of it.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class DeclaredKind {

    DeclaredKind() {}

    /** The kind. */
    public abstract SubjectKind kind();

    /** The name in Chinese and English. */
    public abstract Optional<LocalizedText> name();

    /** The wider kind: what is asked of that is asked of this one too. Empty if there is none, or the well-known one. */
    public abstract Optional<SubjectKind> within();

    /** Which organizations or members are of this kind; empty where no row is told to be. */
    public abstract Optional<Addressees> subjects();

    /** A builder without any attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with the attributes of this kind. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Builds a {@link DeclaredKind}; the kind is required.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableDeclaredKind.Builder {
        Builder() {}
    }
}
