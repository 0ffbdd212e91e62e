package io.github.zhengyou.planted;

/** Looks for a resource. */
class ResourceReader {
    Object resource() {
        return ResourceReader.class.getResource("messages.properties");
    }
}
