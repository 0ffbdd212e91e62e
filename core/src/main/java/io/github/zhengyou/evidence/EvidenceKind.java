package io.github.zhengyou.evidence;

import io.github.zhengyou.internal.Texts;

/**
 * A kind of evidence 依据类别: what an entry is about, whatever its shape. The constants are well known; a campaign adds its own with {@link #of}.
 *
 * @param code the code, lower-kebab
 * @since 0.1
 */
public record EvidenceKind(String code) implements Comparable<EvidenceKind> {

    /** Party building and mass-organization building done together 党群共建. */
    public static final EvidenceKind CO_BUILDING = of("co-building");

    /** A recommendation by an organization or by the masses 推荐. */
    public static final EvidenceKind RECOMMENDATION = of("recommendation");

    /** An earnest look at the candidate, by visits and inquiry 考核. */
    public static final EvidenceKind ASSESSMENT = of("assessment");

    /** An earlier commendation 受表彰情况. */
    public static final EvidenceKind COMMENDATION = of("commendation");

    /** A comment by a leader 点评. */
    public static final EvidenceKind COMMENTARY = of("commentary");

    /** Study and training 学习培训. */
    public static final EvidenceKind STUDY = of("study");

    /** Service to the masses 服务群众. */
    public static final EvidenceKind SERVICE = of("service");

    /** A violation of discipline or law 违纪违法. */
    public static final EvidenceKind VIOLATION = of("violation");

    /** Time spent on studying in an app 学习时长. */
    public static final EvidenceKind STUDY_TIME = of("study-time");

    /** Likes 点赞. */
    public static final EvidenceKind LIKES = of("likes");

    /** Votes on the net 网络投票. */
    public static final EvidenceKind ONLINE_VOTES = of("online-votes");

    /** Forwarded posts 转发. */
    public static final EvidenceKind FORWARDS = of("forwards");

    /** @throws IllegalArgumentException if the code is not lower-kebab */
    public EvidenceKind {
        Texts.code("evidence kind", code);
    }

    /** The evidence kind of that code. */
    public static EvidenceKind of(String code) {
        return new EvidenceKind(code);
    }

    @Override
    public int compareTo(EvidenceKind other) {
        return code.compareTo(other.code);
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
