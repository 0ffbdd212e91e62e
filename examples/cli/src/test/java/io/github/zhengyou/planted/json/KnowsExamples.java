package io.github.zhengyou.planted.json;

import io.github.zhengyou.planted.examples.Example;

/** Lies in io-json and knows an example. */
public class KnowsExamples {
    Example upwards = new Example();
}
