package ru.nso.esialogin.card.api;

import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.card.api.wire.RemarkWire;
import ru.nso.esialogin.card.api.wire.read.CardReader;
import ru.nso.esialogin.person.Fact;

/** What differs between the JSON forms of pupil cards and staff cards. */
interface CardForm<C extends Card, W> {

    /** Path of the collection below the base path, and name of its lists. */
    String collection();

    /** Class of the JSON form. */
    Class<W> type();

    /** Id in the JSON form. */
    Fact<String> id(W wire);

    /** Where the JSON form names the school. */
    String schoolPointer(W wire);

    /** Reads a card. */
    C read(CardReader reader, W wire, Optional<C> stored);

    /** The card with masks. */
    W masked(C card);

    /** The JSON form with remarks. */
    W withRemarks(W wire, List<RemarkWire> remarks);
}
