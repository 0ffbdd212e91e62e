package io.github.zhengyou.planted;

import java.io.Serializable;

/** Can be serialized. */
class SerializableValue implements Serializable {
    private static final long serialVersionUID = 1L;
}
