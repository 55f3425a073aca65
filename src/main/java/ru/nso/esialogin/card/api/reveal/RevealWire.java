package ru.nso.esialogin.card.api.reveal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.MaskedField;
import ru.nso.esialogin.card.reveal.Reveal;

/**
 * A value without stars.
 *
 * @param id identifier of the reveal
 * @param personId who on the card
 * @param field which field
 * @param values as they are written on the card, in its order; left out when the time is over
 * @param expiresAt until when they can be read
 */
@Schema(name = "Reveal", description = "Значения одного поля одного человека без звёздочек")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RevealWire(
        String id,
        String personId,
        MaskedField field,
        @Nullable @Schema(description = "Как записано в карточке и в том же порядке; нет, если время вышло")
                List<String> values,
        OffsetDateTime expiresAt) {

    static RevealWire of(Reveal reveal, @Nullable List<String> values) {
        return new RevealWire(
                reveal.id(),
                reveal.sought().personId(),
                reveal.sought().field(),
                values,
                reveal.expiresAt().atOffset(ZoneOffset.UTC));
    }

    /** Without the values. */
    @Override
    public String toString() {
        return "RevealWire[" + id + ']';
    }
}
