package ru.nso.esialogin.card.api.merge;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.card.registry.merge.CardMerge;

/**
 * That a card went into another one.
 *
 * @param absorbedCardId the card that went
 * @param intoCardId the card that stayed
 * @param by login name of who merged them
 * @param undoneBy who took it back; null while it stands
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "CardMerge", description = "Какая карточка вошла в какую, кто и когда это сделал и отменил")
record MergeNote(
        String absorbedCardId,
        String intoCardId,
        String by,
        OffsetDateTime at,
        @Schema(nullable = true) @Nullable String undoneBy,
        @Schema(nullable = true) @Nullable OffsetDateTime undoneAt) {

    static MergeNote of(CardMerge merge) {
        return new MergeNote(
                merge.absorbedId(),
                merge.intoId(),
                merge.by(),
                merge.at().atOffset(ZoneOffset.UTC),
                merge.undone().map(CardMerge.Undone::by).orElse(null),
                merge.undone()
                        .map(undone -> undone.at().atOffset(ZoneOffset.UTC))
                        .orElse(null));
    }
}
