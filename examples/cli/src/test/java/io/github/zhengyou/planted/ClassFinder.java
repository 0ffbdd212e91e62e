package io.github.zhengyou.planted;

/** Finds a class by its name. */
class ClassFinder {
    Class<?> find(String name) throws ClassNotFoundException {
        return Class.forName(name);
    }
}
