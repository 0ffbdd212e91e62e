package io.github.zhengyou.planted;

/** Returns floating point. */
class FloatingResult {
    double half() {
        return 0.5;
    }
}
