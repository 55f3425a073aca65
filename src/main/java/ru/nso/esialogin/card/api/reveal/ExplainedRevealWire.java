package ru.nso.esialogin.card.api.reveal;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ru.nso.esialogin.access.MaskedField;
import ru.nso.esialogin.card.reveal.ExplainedReveal;

/**
 * That somebody saw a value without stars, and why; not the value.
 *
 * @param id identifier of the reveal
 * @param personId who on the card
 * @param field which field
 * @param by login name of who saw it
 * @param at since when
 * @param reason why, in words
 */
@Schema(name = "ExplainedReveal", description = "Кто, когда и зачем видел поле без звёздочек; без значения")
public record ExplainedRevealWire(
        String id, String personId, MaskedField field, String by, OffsetDateTime at, String reason) {
    static ExplainedRevealWire of(ExplainedReveal explained) {
        return new ExplainedRevealWire(
                explained.reveal().id(),
                explained.reveal().sought().personId(),
                explained.reveal().sought().field(),
                explained.reveal().by(),
                explained.reveal().at().atOffset(ZoneOffset.UTC),
                explained.reason().text());
    }
}
