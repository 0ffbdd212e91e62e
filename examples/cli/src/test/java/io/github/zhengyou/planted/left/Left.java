package io.github.zhengyou.planted.left;

import io.github.zhengyou.planted.right.Right;

/** One half of a cycle. */
public class Left {
    Right other = new Right();
}
