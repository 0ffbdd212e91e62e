package io.github.zhengyou.scoring.scheme;

import io.github.zhengyou.organization.Line;
import io.github.zhengyou.organization.Organization;
import io.github.zhengyou.organization.Tier;

/**
 * Which organizations a scheme assesses 评价对象范围.
 *
 * @param line of this line
 * @param tier and of this tier
 * @since 0.1
 */
public record SubjectFilter(Line line, Tier tier) {

    /** Whether an organization is one of them. */
    public boolean matches(Organization organization) {
        return organization.line().equals(line) && organization.tier().equals(tier);
    }
}
