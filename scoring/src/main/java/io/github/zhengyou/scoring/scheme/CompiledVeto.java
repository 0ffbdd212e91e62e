package io.github.zhengyou.scoring.scheme;

import io.github.zhengyou.scoring.Gate;

/**
 * A veto with its gate made.
 *
 * @param indicator the place of the indicator that decides
 * @param zeroed the place of the part whose points it takes; below zero if it takes those of no part
 */
record CompiledVeto(Veto veto, Gate gate, int indicator, int zeroed) {}
