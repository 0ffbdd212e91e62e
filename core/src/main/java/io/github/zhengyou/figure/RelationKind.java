package io.github.zhengyou.figure;

/**
 * The kinds of relation between figures. Closed: one for each class of {@link Relation}.
 *
 * @since 0.1
 */
public enum RelationKind {
    /** Parts and their total 合计: {@link SumRelation}. */
    SUM("sum"),
    /** A part and its whole 部分与整体: {@link PartRelation}. */
    PART("part"),
    /** Two figures for one thing 同一事项: {@link SameRelation}. */
    SAME("same"),
    /** A rate of a part in a whole 占比: {@link ShareRelation}. */
    SHARE("share"),
    /** A declared count and a list 列举: {@link ListedRelation}. */
    LISTED("listed"),
    /** A code and the quantities it is made of 数字代号: {@link CodeRelation}. */
    CODE("code"),
    /** The items of a list and their counterparts 对应: {@link AssignedRelation}. */
    ASSIGNED("assigned"),
    /** Dates and the days they last 天数: {@link DurationRelation}. */
    DURATION("duration");

    private final String code;

    RelationKind(String code) {
        this.code = code;
    }

    /** The code, lower-kebab. */
    public String code() {
        return code;
    }
}
