package io.github.zhengyou.planted;

/** Counts the methods of a class. */
class MethodFinder {
    int count(Class<?> type) {
        return type.getDeclaredMethods().length;
    }
}
