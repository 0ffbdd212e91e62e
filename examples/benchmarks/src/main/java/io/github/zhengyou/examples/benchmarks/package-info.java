/**
 * Measures the library beside hand-written code over the same objects, in the same run: ratios hold from machine to
 * machine, absolute times do not. Start with {@link io.github.zhengyou.examples.benchmarks.Main}.
 */
@NullMarked
package io.github.zhengyou.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
