package io.github.zhengyou.scoring;

import io.github.zhengyou.evidence.Activity;
import io.github.zhengyou.evidence.BallotTally;
import io.github.zhengyou.evidence.Commentary;
import io.github.zhengyou.evidence.Evidence;
import io.github.zhengyou.evidence.Honour;
import io.github.zhengyou.evidence.Incident;
import io.github.zhengyou.evidence.Judgement;
import io.github.zhengyou.evidence.Measurement;
import java.util.Locale;

/**
 * A form of evidence, as a rater declares which it can use 依据形式.
 *
 * @since 0.1
 */
public enum EvidenceForm {
    /** Points by one rater 打分. */
    JUDGEMENT(Judgement.class),
    /** Counted ballots 测评统计. */
    BALLOTS(BallotTally.class),
    /** A measured number 指标数据. */
    MEASUREMENT(Measurement.class),
    /** An honour 荣誉. */
    HONOUR(Honour.class),
    /** Something that went wrong 负面事项. */
    INCIDENT(Incident.class),
    /** Words of a leader 点评. */
    COMMENTARY(Commentary.class),
    /** An activity 活动. */
    ACTIVITY(Activity.class);

    private final Class<? extends Evidence> type;
    private final String code = name().toLowerCase(Locale.ROOT);

    EvidenceForm(Class<? extends Evidence> type) {
        this.type = type;
    }

    /** The form of an entry. */
    public static EvidenceForm of(Evidence evidence) {
        for (EvidenceForm form : values()) {
            if (form.type.isInstance(evidence)) {
                return form;
            }
        }
        throw new IllegalStateException("evidence '" + evidence.id() + "' must have one of the known forms");
    }

    /** The code, lower-kebab, as documents and the message catalogue name it. */
    public String code() {
        return code;
    }
}
