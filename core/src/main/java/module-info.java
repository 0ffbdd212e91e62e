/** The campaign domain: values, rules and findings. It opens no file, reads no clock and knows nothing of JSON. */
@SuppressWarnings({"requires-automatic", "module"})
module io.github.zhengyou.core {
    requires com.google.common;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.github.zhengyou.alignment;
    exports io.github.zhengyou.campaign;
    exports io.github.zhengyou.criteria;
    exports io.github.zhengyou.document;
    exports io.github.zhengyou.evidence;
    exports io.github.zhengyou.figure;
    exports io.github.zhengyou.lifecycle;
    exports io.github.zhengyou.organization;
    exports io.github.zhengyou.pledge;
    exports io.github.zhengyou.quantity;
    exports io.github.zhengyou.rectification;
    exports io.github.zhengyou.recognition;
    exports io.github.zhengyou.rule;
    exports io.github.zhengyou.target;
    exports io.github.zhengyou.text;
    exports io.github.zhengyou.timeline;
    exports io.github.zhengyou.internal to
            io.github.zhengyou.scoring;
}
