package io.github.zhengyou.examples.cli;

import io.github.zhengyou.text.LocalizedText;

/**
 * One thing that keeps a campaign folder from being used.
 *
 * @param place the file, and as far as known line, column and pointer, such as {@code my-campaign/plan.json:3:9 /name}
 * @param message what is wrong
 */
record InputProblem(String place, LocalizedText message) {

    /** The place and the message. */
    String toString(Wording wording) {
        return place + ": " + wording.sentence(message);
    }
}
