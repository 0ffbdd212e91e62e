package io.github.zhengyou.scoring.model;

import java.util.ArrayList;
import java.util.List;

/** A report in Markdown: a table per standard, with what was expected and what was got. */
final class Conformance {

    private final StringBuilder text = new StringBuilder("# Conformance of the scoring models\n");
    private final List<String> wrong = new ArrayList<>();
    private String section = "";
    private int rows;

    /** Begins the table of a standard. */
    Conformance section(String title) {
        section = title;
        text.append("\n## ").append(title).append("\n\n| vector | expected | got | |\n|---|---|---|---|\n");
        return this;
    }

    /** A vector and whether it holds. */
    Conformance row(String vector, String expected, String got) {
        String verdict = expected.equals(got) ? "ok" : "NOT OK";
        rows++;
        if (!expected.equals(got)) {
            wrong.add(section + ": " + vector + ", expected " + expected + ", got " + got);
        }
        text.append("| %s | %s | %s | %s |\n".formatted(vector, expected, got, verdict));
        return this;
    }

    /** What the tables cannot say. */
    Conformance note(String line) {
        text.append('\n').append(line).append('\n');
        return this;
    }

    /** The vectors that do not hold. */
    List<String> wrong() {
        return wrong;
    }

    /** The whole report. */
    String text() {
        return text + "\n" + rows + " vectors, " + wrong.size() + " NOT OK.\n";
    }
}
