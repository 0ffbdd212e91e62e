package io.github.zhengyou.scoring.model;

import com.google.common.collect.ImmutableMap;
import io.github.zhengyou.rule.Source;
import io.github.zhengyou.scoring.KindEffect;
import io.github.zhengyou.scoring.KindTable;
import io.github.zhengyou.scoring.Model;
import io.github.zhengyou.scoring.Parameters;
import io.github.zhengyou.scoring.Part;
import io.github.zhengyou.scoring.Parts;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.scoring.ReasonCode;
import io.github.zhengyou.scoring.ResultKind;

/**
 * What the models compatible with XCCDF 1.2 share. The share of a part is that of its counted results which pass (fixed is
 * pass); not applicable, not checked, not selected and informational results count nowhere, error and unknown count as failed.
 * Where the standard is silent, {@link Corners} says which way is gone.
 */
abstract class Xccdf implements Model {

    /** The standard. */
    static final Source SOURCE = Source.builder()
            .title("NISTIR 7275 Revision 4, Specification for XCCDF Version 1.2")
            .clause("7.3.2, tables 40 and 41")
            .build();

    /** What comes out where the standard is silent. */
    enum Corners {
        /** What is undefined is said to be indeterminate. */
        STRICT,
        /** The results of OpenSCAP 1.3.7, as measured. */
        OPENSCAP
    }

    static final Rating INDETERMINATE = Rating.unrated(ResultKind.UNKNOWN, ReasonCode.INDETERMINATE);

    private static final KindTable KINDS = new KindTable(ImmutableMap.of(
            ResultKind.NOT_APPLICABLE, KindEffect.LEAVE_OUT,
            ResultKind.NOT_CHECKED, KindEffect.LEAVE_OUT,
            ResultKind.EXEMPT, KindEffect.LEAVE_OUT,
            ResultKind.UNKNOWN, KindEffect.ZERO,
            ResultKind.ERROR, KindEffect.ZERO));

    private final Corners corners;

    /** Reads {@code corners}, strict where it is absent. */
    Xccdf(Parameters parameters) {
        corners = parameters.choice("corners", Corners.STRICT);
    }

    /** That rating with the corners of OpenSCAP, else indeterminate. */
    final Rating corner(Points openscap) {
        return isOpenscap() ? Rating.of(openscap) : INDETERMINATE;
    }

    final boolean isOpenscap() {
        return corners == Corners.OPENSCAP;
    }

    /** Σ weight × share. */
    static Points reached(Parts parts) {
        Points sum = Points.ZERO;
        for (Part part : parts.all()) {
            sum = sum.plus(part.weight().times(part.share()));
        }
        return sum;
    }

    @Override
    public final KindTable kinds() {
        return KINDS;
    }

    @Override
    public final boolean definesZeroWeight() {
        return true;
    }

    @Override
    public final boolean kindsAreFixed() {
        return true;
    }
}
