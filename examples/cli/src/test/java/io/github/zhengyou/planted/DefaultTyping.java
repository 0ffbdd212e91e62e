package io.github.zhengyou.planted;

/** Turns default typing on, under the name that Jackson gave it. */
class DefaultTyping {
    DefaultTyping activateDefaultTyping() {
        return this;
    }

    static DefaultTyping mapper() {
        return new DefaultTyping().activateDefaultTyping();
    }
}
