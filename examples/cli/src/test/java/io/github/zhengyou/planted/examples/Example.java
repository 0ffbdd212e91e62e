package io.github.zhengyou.planted.examples;

/** An example, at the end of the line: it may know all, and none may know it. */
public class Example {}
