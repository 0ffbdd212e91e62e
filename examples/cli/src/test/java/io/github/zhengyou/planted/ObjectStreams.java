package io.github.zhengyou.planted;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;

/** Reads serialized objects. */
class ObjectStreams {
    Object read(InputStream in) throws IOException, ClassNotFoundException {
        return new ObjectInputStream(in).readObject();
    }
}
