package io.github.zhengyou.planted.scoring.selection;

/** A selection: it may know all of scoring, and none of scoring may know it. */
public class Selected {}
