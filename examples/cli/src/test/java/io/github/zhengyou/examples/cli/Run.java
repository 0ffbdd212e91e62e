package io.github.zhengyou.examples.cli;

import com.google.common.collect.ObjectArrays;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * What a command came to.
 *
 * @param code its exit code
 * @param out what it wrote, read as UTF-8
 * @param err its errors and progress, read as UTF-8
 */
record Run(int code, String out, String err) {

    static Run of(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(out, err, words);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    static Run of(String command, Path directory, String... words) {
        return of(ObjectArrays.concat(new String[] {command, directory.toString()}, words, String.class));
    }

    List<String> outLines() {
        return out.lines().toList();
    }

    List<String> errLines() {
        return err.lines().toList();
    }
}
