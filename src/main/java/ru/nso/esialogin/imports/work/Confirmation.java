package ru.nso.esialogin.imports.work;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.card.registry.bulk.CardsConfirmed;
import ru.nso.esialogin.imports.run.ImportTask;
import ru.nso.esialogin.person.Fact;

/**
 * How old a card is that a file has said something of: as old as the file.
 *
 * @param <C> the kind of card
 */
interface Confirmation<C extends Card> {

    /** The card with its age. */
    C dated(C card);

    /** The same for cards that say all of it already. */
    void confirm(Collection<String> cardIds);

    /** For pupils. */
    static Confirmation<PersonCard> ofPupils(ImportTask task, CardsConfirmed cards) {
        OffsetDateTime asOf = task.askedAt().atOffset(ZoneOffset.UTC);
        return new Confirmation<>() {
            @Override
            public PersonCard dated(PersonCard card) {
                return card.withDataAsOf(Fact.of(asOf));
            }

            @Override
            public void confirm(Collection<String> cardIds) {
                cards.confirm(cardIds, asOf);
            }
        };
    }

    /** Cards of employees do not tell. */
    static Confirmation<StaffCard> ofStaff() {
        return new Confirmation<>() {
            @Override
            public StaffCard dated(StaffCard card) {
                return card;
            }

            @Override
            public void confirm(Collection<String> cardIds) {
                // Nothing to note.
            }
        };
    }
}
