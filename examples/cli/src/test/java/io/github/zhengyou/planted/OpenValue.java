package io.github.zhengyou.planted;

/** A value that anyone may extend. */
public abstract class OpenValue {
    protected OpenValue() {}
}
