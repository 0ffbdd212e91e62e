package io.github.zhengyou.json;

import java.io.UncheckedIOException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.module.SimpleModule;

/**
 * Lets a mapper of Jackson 3 read and write the values of all {@linkplain Document documents}, with their
 * {@code format}. It only hands over to the documents, so that the JSON is the same; the settings of the mapper for
 * properties, dates or nulls have no say, unknown properties are always refused.
 *
 * <p>A mapper finds it by {@code findAndAddModules()}. What is wrong in a text ends in a
 * {@link MismatchedInputException} that names every problem and has a {@link ReadException} as its cause; lines and
 * columns are those that the parser tells.
 *
 * @since 0.1
 */
public final class ZhengyouModule extends SimpleModule {
    private static final long serialVersionUID = 1;

    /** A module for all documents. */
    public ZhengyouModule() {
        super("zhengyou");
        Document.all().forEach(this::add);
    }

    private <T> void add(Document<T> document) {
        addSerializer(document.type(), new Writer<>(document));
        addDeserializer(document.type(), new Reader<>(document));
    }

    private static final class Writer<T> extends ValueSerializer<T> {
        private final Document<T> document;

        Writer(Document<T> document) {
            this.document = document;
        }

        @Override
        public Class<?> handledType() {
            return document.type();
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializationContext context) {
            document.codec().write(value, new Jackson3Sink(generator));
        }
    }

    private static final class Reader<T> extends ValueDeserializer<T> {
        private final Document<T> document;

        Reader(Document<T> document) {
            this.document = document;
        }

        @Override
        public Class<?> handledType() {
            return document.type();
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            Reading in = new Reading(Jackson3Source.over(parser), document.format(), ReadOptions.STANDARD);
            T value = null;
            try {
                value = document.codec().read(in);
            } catch (Unreadable e) {
                in.report(e);
            } catch (UncheckedIOException e) {
                throw JacksonIOException.construct(e.getCause(), parser);
            }
            if (value == null || !in.problems().isEmpty()) {
                ReadException reason = new ReadException(in.problems());
                MismatchedInputException exception =
                        MismatchedInputException.from(parser, document.type(), reason.getMessage());
                exception.initCause(reason);
                throw exception;
            }
            return value;
        }
    }
}
