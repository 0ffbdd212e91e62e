/** Exact, explainable and pluggable scoring over the campaign domain. */
@SuppressWarnings("requires-automatic")
module io.github.zhengyou.scoring {
    requires transitive io.github.zhengyou.core;
    requires com.google.common;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.github.zhengyou.scoring;
    exports io.github.zhengyou.scoring.explanation;
    exports io.github.zhengyou.scoring.law;
    exports io.github.zhengyou.scoring.model;
    exports io.github.zhengyou.scoring.rater;
    exports io.github.zhengyou.scoring.rollup;
    exports io.github.zhengyou.scoring.scheme;
}
