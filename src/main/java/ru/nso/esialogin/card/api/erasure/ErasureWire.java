package ru.nso.esialogin.card.api.erasure;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ru.nso.esialogin.access.erasure.ErasureGround;
import ru.nso.esialogin.access.erasure.Trace;
import ru.nso.esialogin.card.erasure.ErasureReport;
import ru.nso.esialogin.card.erasure.OtherCard;
import ru.nso.esialogin.card.reveal.CardKind;

/**
 * What was erased: ids and numbers, no value.
 *
 * @param wholeCard whether the card went as a whole
 * @param removed how much of each kind; what there was nothing of is left out
 * @param alsoFrom other cards the same human being was taken from
 * @param stillOn other cards that carry the same human being
 * @param complete whether these are all others
 */
@Schema(name = "Erasure", description = "Что удалено: номера и количества, без значений")
public record ErasureWire(
        String cardId,
        String personId,
        ErasureGround ground,
        @Schema(description = "Удалена ли карточка целиком") boolean wholeCard,
        @Schema(description = "Сколько чего удалено или сокращено; чего не было, того здесь нет")
                Map<Trace, Long> removed,
        @Schema(description = "Другие карточки, с которых этот человек тоже удалён") List<Other> alsoFrom,
        @Schema(description = "Другие карточки, на которых этот человек ещё записан: там ничего не удалено")
                List<Other> stillOn,
        @Schema(description = "false — других карточек больше, чем здесь перечислено") boolean complete) {

    static ErasureWire of(ErasureReport report) {
        Map<Trace, Long> removed = new EnumMap<>(report.removed());
        removed.values().removeIf(rows -> rows == 0);
        return new ErasureWire(
                report.order().cardId(),
                report.order().personId(),
                report.order().ground(),
                report.wholeCard(),
                removed,
                report.alsoFrom().stream().map(Other::of).toList(),
                report.stillOn().stream().map(Other::of).toList(),
                report.complete());
    }

    /** Another card, and who it is on it. */
    @Schema(name = "ErasureOtherCard")
    public record Other(CardKind kind, String cardId, String personId) {
        static Other of(OtherCard other) {
            return new Other(other.kind(), other.cardId(), other.personId());
        }
    }
}
