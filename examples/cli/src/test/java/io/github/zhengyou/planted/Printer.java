package io.github.zhengyou.planted;

/** Prints. */
class Printer {
    void print(String text) {
        System.out.println(text);
    }
}
