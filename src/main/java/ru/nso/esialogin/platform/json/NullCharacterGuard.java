package ru.nso.esialogin.platform.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Refuses U+0000 in names and strings while they are read, whatever they are read into. */
final class NullCharacterGuard extends JsonParserDelegate {
    NullCharacterGuard(JsonParser parser) {
        super(parser);
    }

    @Override
    public @Nullable JsonToken nextToken() throws IOException {
        return checked(super.nextToken());
    }

    @Override
    public @Nullable JsonToken nextValue() throws IOException {
        return checked(super.nextValue());
    }

    private @Nullable JsonToken checked(@Nullable JsonToken token) throws IOException {
        boolean text = token == JsonToken.VALUE_STRING || token == JsonToken.FIELD_NAME;
        if (text && delegate.getText().indexOf('\0') >= 0) {
            throw new NullCharacterException(delegate);
        }
        return token;
    }
}
