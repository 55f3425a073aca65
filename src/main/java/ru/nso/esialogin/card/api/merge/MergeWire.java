package ru.nso.esialogin.card.api.merge;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.api.wire.CardWire;
import ru.nso.esialogin.card.registry.Stored;

/**
 * Two cards as one.
 *
 * @param merged whether it is done; false where it was only looked what would come of it
 * @param absorbedCardId the card that went into the archive, or would
 * @param card the card that stays, with masks
 * @param whatIf how to see who gets in then and who no longer; null once it is done
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "CardMergeAnswer", description = "Объединённая карточка")
record MergeWire(
        boolean merged,
        String absorbedCardId,
        CardWire card,
        @Schema(
                        nullable = true,
                        description = "Кто начнёт входить и кто перестанет: отправьте это тело по этому адресу")
                @Nullable
                WhatIf whatIf) {

    static MergeWire of(boolean merged, String absorbedId, PersonCard card) {
        return new MergeWire(
                merged, absorbedId, CardWire.masked(card), merged ? null : WhatIf.of(card.id(), absorbedId));
    }

    /** A request that tells whose login would change. */
    @Schema(name = "CardMergeWhatIf", description = "Готовый запрос «что, если»")
    record WhatIf(String method, String href, Body body) {
        static WhatIf of(String into, String absorbed) {
            return new WhatIf(
                    "POST",
                    "/api/v1/simulations/what-if",
                    new Body(List.of(new EditOfBody("MERGE_CARDS", into, absorbed))));
        }
    }

    /** Its body. */
    @Schema(name = "CardMergeWhatIfBody")
    record Body(List<EditOfBody> edits) {}

    /** The one edit of it. */
    @Schema(name = "CardMergeWhatIfEdit")
    record EditOfBody(String what, String cardId, String doubledCardId) {}

    /**
     * Both cards as they were before.
     *
     * @param card the card that is out of the archive again
     * @param intoCard the card that it had gone into
     * @param intoETag the version of that one
     */
    @Schema(name = "CardUnmergeAnswer", description = "Обе карточки, как они были до объединения")
    record Undone(CardWire card, CardWire intoCard, String intoETag) {
        static Undone of(Stored<PersonCard> absorbed, Stored<PersonCard> into) {
            return new Undone(
                    CardWire.masked(absorbed.content()), CardWire.masked(into.content()), "\"" + into.version() + "\"");
        }
    }
}
