package ru.nso.esialogin.card.api;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.function.Function;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.card.registry.CardVersion;

/**
 * A state a card has had.
 *
 * @param version counts from 1
 * @param at when it was made
 * @param by login name of who made it
 * @param action CREATE, REPLACE, PATCH, ARCHIVE, MERGE, UNMERGE or ERASE
 * @param card the complete card with masks
 */
public record CardVersionWire<W>(long version, OffsetDateTime at, String by, String action, W card) {

    static <C extends Card, W> CardVersionWire<W> of(CardVersion<C> version, Function<C, W> masked) {
        return new CardVersionWire<>(
                version.number(),
                version.at().atOffset(ZoneOffset.UTC),
                version.change().by(),
                version.change().action().name(),
                masked.apply(version.card()));
    }
}
