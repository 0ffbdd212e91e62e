package io.github.zhengyou.target;

/**
 * How places are shared out in proportion 名额分配办法. No method is both within one of the exact share and free of paradoxes:
 * the first keeps to the share, the others grow with the places.
 *
 * @since 0.1
 */
public enum ApportionmentMethod {
    /** Largest remainder 最大余数法 (Hamilton, Hare-Niemeyer): the whole shares first, then one place to each largest rest. */
    LARGEST_REMAINDER("largest-remainder"),
    /** Divisors 1, 2, 3, … (Jefferson, D'Hondt): favours the large; never below the whole share. */
    DHONDT("dhondt"),
    /** Divisors 1, 3, 5, … (Webster, Sainte-Laguë): favours neither. */
    SAINTE_LAGUE("sainte-lague"),
    /** Divisors √(1·2), √(2·3), … after one place for each (Huntington, Hill): the geometric mean. */
    HUNTINGTON_HILL("huntington-hill"),
    /** Divisors 4/3, 12/5, … after one place for each (Dean): the harmonic mean. */
    DEAN("dean"),
    /** Divisors 1, 2, 3, … after one place for each (Adams): favours the small; never above the share rounded up. */
    ADAMS("adams");

    private final String code;

    ApportionmentMethod(String code) {
        this.code = code;
    }

    /** The code, lower-kebab. */
    public String code() {
        return code;
    }
}
