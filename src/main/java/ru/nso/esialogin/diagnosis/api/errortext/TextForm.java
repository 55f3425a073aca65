package ru.nso.esialogin.diagnosis.api.errortext;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A text to be explained.
 *
 * @param text as it was copied from the screen, whole or in part
 */
@Schema(name = "PastedText")
record TextForm(@Schema(required = true, maxLength = ErrorTextsResource.LONGEST_TEXT) @Nullable String text) {

    /** The text holds personal data. */
    @Override
    public String toString() {
        return "TextForm";
    }
}
