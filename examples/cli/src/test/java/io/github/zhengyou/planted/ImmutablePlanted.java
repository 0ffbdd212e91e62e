package io.github.zhengyou.planted;

/** Named like a generated class, and public. */
public class ImmutablePlanted {}
