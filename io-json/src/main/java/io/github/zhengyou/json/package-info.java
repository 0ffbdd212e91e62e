/**
 * JSON documents of a campaign. One description per type, a codec, reads and writes it and places every problem.
 *
 * <p>Start with {@link io.github.zhengyou.json.Document}; reading collects all problems of a document. Every value
 * is immutable; {@code null} is neither accepted nor returned.
 */
@NullMarked
package io.github.zhengyou.json;

import org.jspecify.annotations.NullMarked;
