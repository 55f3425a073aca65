package ru.nso.esialogin.indicators.api.wire;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ru.nso.esialogin.indicators.quality.QualityCode;
import ru.nso.esialogin.indicators.quality.QualityNote;

/**
 * Something odd about the data, and why it is thought so.
 *
 * @param code what
 * @param reason in Russian
 */
@Schema(name = "IndicatorNote", description = "Замечание к данным")
record NoteWire(QualityCode code, String reason) {
    static NoteWire of(QualityNote note) {
        return new NoteWire(note.code(), note.reason());
    }
}
