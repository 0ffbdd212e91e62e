package io.github.zhengyou.planted;

import java.nio.file.Path;

/** Opens the door to the disk. */
class FileReader {
    boolean isRoot(Path path) {
        return path.getParent() == null;
    }
}
