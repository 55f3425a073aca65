package ru.nso.esialogin.access.erasure;

import java.util.Set;

/**
 * Who is erased.
 *
 * @param cardIds cards that are gone as a whole, pupils' and staff's
 * @param personIds everybody who is gone, under every id they had on these cards
 * @param mentions finds them in texts
 */
public record Erased(Set<String> cardIds, Set<String> personIds, Mentions mentions) {
    public Erased {
        cardIds = Set.copyOf(cardIds);
        personIds = Set.copyOf(personIds);
    }

    /** Without ids. */
    @Override
    public String toString() {
        return "Erased";
    }
}
