/** What must cross packages inside the library; exported to the scoring module only. */
@NullMarked
package io.github.zhengyou.internal;

import org.jspecify.annotations.NullMarked;
