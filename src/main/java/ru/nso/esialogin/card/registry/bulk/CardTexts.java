package ru.nso.esialogin.card.registry.bulk;

import ru.nso.esialogin.card.Card;

/** Cards as texts that others keep for a while, encrypted, and read again. Nothing gets lost on the way. */
public interface CardTexts {

    /** A card of either kind as a text. */
    String write(Card card);

    /** The card of a text. */
    Card read(String text);
}
