/**
 * JSON documents of a campaign. One description per type, a codec, reads and writes it and places every problem.
 *
 * <p>Reading collects all problems of a document: start with {@link io.github.zhengyou.json.ReadResult}. Every value
 * is immutable; {@code null} is neither accepted nor returned.
 */
@NullMarked
package io.github.zhengyou.json;

import org.jspecify.annotations.NullMarked;
