package io.github.zhengyou.examples.benchmarks;

import io.github.zhengyou.organization.Line;
import io.github.zhengyou.organization.Organization;
import io.github.zhengyou.organization.OrganizationId;
import io.github.zhengyou.organization.Tier;
import io.github.zhengyou.text.LocalizedText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Organizations as they come from a file: in no order, one made after the other as they are read, and with a text of its
 * own for each mention of an id.
 */
final class Rows {

    private static final int FAN_OUT = 10;
    private static final LocalizedText NAME = LocalizedText.of("某党组织", "An organization");

    private Rows() {}

    /** So many organizations under one root, ten below each, shuffled in the same way every time. */
    static List<Organization> shuffled(int count) {
        List<Integer> numbers = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            numbers.add(i);
        }
        Collections.shuffle(numbers, new Random(20110701));
        List<Organization> rows = new ArrayList<>(count);
        for (int number : numbers) {
            Organization.Builder row = Organization.builder();
            row.id(id(number)).name(NAME).line(Line.PARTY).tier(Tier.BRANCH);
            if (number > 0) {
                row.parent(id((number - 1) / FAN_OUT));
            }
            rows.add(row.build());
        }
        return rows;
    }

    private static OrganizationId id(int number) {
        return OrganizationId.of(String.format("org-%07d", number));
    }
}
