/**
 * The runner: checks, reports and evaluates a campaign folder on the command line, and shows a demonstration. Start with
 * {@link io.github.zhengyou.examples.cli.Main}.
 */
@NullMarked
package io.github.zhengyou.examples.cli;

import org.jspecify.annotations.NullMarked;
