package ru.nso.esialogin.platform.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;

/** A string of the request holds U+0000, which no text of a person needs and PostgreSQL cannot store. */
public final class NullCharacterException extends JsonProcessingException {
    private static final long serialVersionUID = 1L;

    private final String pointer;

    NullCharacterException(JsonParser parser) {
        super("null character in a string");
        this.pointer = parser.getParsingContext().pathAsPointer().toString();
    }

    /** JSON Pointer to the string. */
    public String pointer() {
        return pointer;
    }
}
