package ru.nso.esialogin.card.editing;

import java.util.List;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.person.Person;

/**
 * How much a card may hold.
 *
 * @param parents most parents
 * @param contacts most phones, most e-mails and most documents of one person
 * @param orders most orders
 * @param text longest text, in characters
 */
public record CardBounds(int parents, int contacts, int orders, int text) {

    /** Whether a card holds no more. */
    public boolean fits(PersonCard card) {
        return card.knownParents().size() <= parents
                && card.orders().orElse(List.of()).size() <= orders
                && card.persons().stream().allMatch(this::fits);
    }

    private boolean fits(Person person) {
        return person.phones().orElse(List.of()).size() <= contacts
                && person.emails().orElse(List.of()).size() <= contacts
                && person.documents().orElse(List.of()).size() <= contacts;
    }
}
