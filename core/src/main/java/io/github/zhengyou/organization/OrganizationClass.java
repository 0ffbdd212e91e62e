package io.github.zhengyou.organization;

import io.github.zhengyou.internal.Texts;

/**
 * A class within a {@link Classification}, such as one of the routes 类别.
 *
 * @param code the code, lower-kebab
 * @since 0.1
 */
public record OrganizationClass(String code) implements Comparable<OrganizationClass> {

    /** @throws IllegalArgumentException if the code is not lower-kebab */
    public OrganizationClass {
        Texts.code("organization class", code);
    }

    /** The organization class of that code. */
    public static OrganizationClass of(String code) {
        return new OrganizationClass(code);
    }

    @Override
    public int compareTo(OrganizationClass other) {
        return code.compareTo(other.code);
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
