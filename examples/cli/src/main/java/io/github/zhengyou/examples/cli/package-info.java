/** A runner for campaign folders, and the demonstration. */
@NullMarked
package io.github.zhengyou.examples.cli;

import org.jspecify.annotations.NullMarked;
