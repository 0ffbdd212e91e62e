package io.github.zhengyou.rectification;

import io.github.zhengyou.internal.Texts;

/**
 * That a problem comes from an earlier campaign, and how it stood at its end 遗留情况.
 *
 * @param campaign the id or name of the earlier campaign; not blank
 * @param solved whether it was solved there; not solved is, for example, what was pledged to the masses and not finished
 * @since 0.1
 */
public record CarriedOver(String campaign, boolean solved) {
    /** @throws IllegalArgumentException if the campaign is blank */
    public CarriedOver {
        Texts.text("earlier campaign", campaign);
    }
}
