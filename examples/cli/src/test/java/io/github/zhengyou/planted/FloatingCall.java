package io.github.zhengyou.planted;

/** Computes in floating point between two whole numbers. */
class FloatingCall {
    long root(long square) {
        return (long) Math.sqrt(square);
    }
}
