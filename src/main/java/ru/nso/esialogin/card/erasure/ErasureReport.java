package ru.nso.esialogin.card.erasure;

import java.util.List;
import java.util.Map;
import ru.nso.esialogin.access.erasure.Trace;

/**
 * What an erasure did; no value.
 *
 * @param wholeCard whether the card went as a whole
 * @param removed how much of each kind
 * @param alsoFrom other cards that the same human being was taken from
 * @param stillOn other cards that carry the same human being
 * @param complete whether these are all others
 */
public record ErasureReport(
        ErasureOrder order,
        boolean wholeCard,
        Map<Trace, Long> removed,
        List<OtherCard> alsoFrom,
        List<OtherCard> stillOn,
        boolean complete) {}
