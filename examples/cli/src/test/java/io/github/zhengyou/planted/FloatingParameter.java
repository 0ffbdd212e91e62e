package io.github.zhengyou.planted;

/** Takes floating point. */
class FloatingParameter {
    boolean isFull(float[] parts) {
        return parts.length > 0;
    }
}
