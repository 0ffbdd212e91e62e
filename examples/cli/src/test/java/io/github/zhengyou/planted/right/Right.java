package io.github.zhengyou.planted.right;

import io.github.zhengyou.planted.left.Left;
import java.util.function.Supplier;

/** The other half of a cycle. */
public class Right {
    Supplier<Left> other = Left::new;
}
