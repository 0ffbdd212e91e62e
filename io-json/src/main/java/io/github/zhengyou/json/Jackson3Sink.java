package io.github.zhengyou.json;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteCapability;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Tokens to a generator of Jackson 3. */
final class Jackson3Sink implements TokenSink {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .enable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .disable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .rootValueSeparator("\n")
            .build();

    private final JsonGenerator generator;

    /** Writes the values that the body writes, each followed by a line feed. Flushes, but does not close. */
    static void write(OutputStream out, Layout layout, Consumer<TokenSink> body) throws IOException {
        try (JsonGenerator generator = FACTORY.createGenerator(new Context(layout), out)) {
            body.accept(new Jackson3Sink(generator));
            generator.writeRaw('\n');
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    /** Over the generator of a host. */
    Jackson3Sink(JsonGenerator generator) {
        this.generator = generator;
    }

    @Override
    public void startObject() {
        generator.writeStartObject();
    }

    @Override
    public void endObject() {
        generator.writeEndObject();
    }

    @Override
    public void startList() {
        generator.writeStartArray();
    }

    @Override
    public void endList() {
        generator.writeEndArray();
    }

    @Override
    public void name(PropertyNames names, int index) {
        Object[] encoded = names.encoded(PropertyNames.JACKSON_3, SerializedString::new);
        generator.writeName((SerializedString) encoded[index]);
    }

    @Override
    public void name(String name) {
        generator.writeName(name);
    }

    @Override
    public void string(String text) {
        generator.writeString(text);
    }

    @Override
    public void bool(boolean value) {
        generator.writeBoolean(value);
    }

    @Override
    public void number(long value) {
        generator.writeNumber(value);
    }

    @Override
    public void number(String text) {
        if (generator.streamWriteCapabilities().isEnabled(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
            generator.writeNumber(text);
        } else {
            generator.writeNumber(new BigDecimal(text)); // a tree holds numbers, not their texts
        }
    }

    /** Carries the layout to the generator. */
    private static final class Context extends ObjectWriteContext.Base {
        private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
        private final Layout layout;

        Context(Layout layout) {
            this.layout = layout;
        }

        @Override
        public @Nullable PrettyPrinter getPrettyPrinter() {
            if (layout == Layout.COMPACT) {
                return null;
            }
            Separators separators = Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator("");
            return new DefaultPrettyPrinter(separators)
                    .withObjectIndenter(INDENTER)
                    .withArrayIndenter(INDENTER);
        }
    }
}
