package io.github.zhengyou.planted;

import picocli.CommandLine;

/** Depends on a library that core must not know. */
class ForeignLibrary {
    CommandLine line = new CommandLine(this);
}
