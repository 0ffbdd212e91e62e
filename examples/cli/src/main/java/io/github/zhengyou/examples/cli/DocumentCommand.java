package io.github.zhengyou.examples.cli;

import io.github.zhengyou.json.Document;
import io.github.zhengyou.json.Layout;
import java.io.IOException;
import picocli.CommandLine.Option;

/** What the commands have in common whose result is a document. */
abstract class DocumentCommand extends FolderCommand {

    @Option(names = "--json", description = "只输出 JSON 文档 write the JSON document and nothing else")
    private boolean json;

    DocumentCommand(Console console) {
        super(console);
    }

    final boolean isJson() {
        return json;
    }

    /** Writes a result as its JSON document if that was asked for, else as text. */
    final <T> void write(Document<T> document, T value, Object text) throws IOException {
        if (json) {
            document.write(value, console().out(), Layout.INDENTED);
        } else {
            console().out().print(text);
        }
        console().out().flush();
    }
}
