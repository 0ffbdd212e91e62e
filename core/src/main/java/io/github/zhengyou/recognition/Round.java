package io.github.zhengyou.recognition;

import java.time.LocalDate;

/**
 * What a quota is for: an award, in a calendar year where it is a yearly one 评选轮次.
 *
 * @param year the year; 0 where the award is for the campaign as a whole
 */
record Round(AwardId award, int year) {

    /** The round that a day lies in. */
    static Round of(Award award, LocalDate day) {
        return new Round(award.id(), award.yearly() ? day.getYear() : 0);
    }
}
