package ru.nso.esialogin.platform.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.io.IOContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;

/** Makes parsers that keep to the limits and refuse doubled members and null characters. */
final class StrictJsonFactory extends JsonFactory {
    private static final long serialVersionUID = 1L;

    private StrictJsonFactory(JsonFactoryBuilder builder) {
        super(builder);
    }

    private StrictJsonFactory(StrictJsonFactory original) {
        super(original, original.getCodec());
    }

    /** Extensions copy the mapper; the copy must be as strict. */
    @Override
    public JsonFactory copy() {
        return new StrictJsonFactory(this);
    }

    static StrictJsonFactory of(JsonSettings settings) {
        return new StrictJsonFactory(new JsonFactoryBuilder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                // Messages must not hold the text that was read.
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(settings.maxDepth())
                        .maxStringLength(settings.maxStringLength())
                        .maxTokenCount(settings.maxTokens())
                        .maxNumberLength(settings.maxNumberLength())
                        .maxNameLength(1_000)
                        .build()));
    }

    @Override
    protected JsonParser _createParser(InputStream in, IOContext context) throws IOException {
        return new NullCharacterGuard(super._createParser(in, context));
    }

    @Override
    protected JsonParser _createParser(Reader reader, IOContext context) throws IOException {
        return new NullCharacterGuard(super._createParser(reader, context));
    }

    @Override
    protected JsonParser _createParser(char[] data, int offset, int length, IOContext context, boolean recyclable)
            throws IOException {
        return new NullCharacterGuard(super._createParser(data, offset, length, context, recyclable));
    }

    @Override
    protected JsonParser _createParser(byte[] data, int offset, int length, IOContext context) throws IOException {
        return new NullCharacterGuard(super._createParser(data, offset, length, context));
    }
}
