package ru.nso.esialogin.imports.run;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.AccessEntry;
import ru.nso.esialogin.access.Caller;
import ru.nso.esialogin.access.Purpose;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.card.SourceSystem;
import ru.nso.esialogin.imports.ImportKind;
import ru.nso.esialogin.imports.ImportMode;
import ru.nso.esialogin.person.Person;

/**
 * What is to be done with a file.
 *
 * @param id id of the import
 * @param kind what its rows are
 * @param mode what becomes of cards that are not in it
 * @param dryRun whether nothing is to be written
 * @param system the subsystem it comes from, where the rows do not say
 * @param schoolId the school it was sent for; nothing where the rows name theirs
 * @param caller who sent it; it can do what this one may, and no more
 * @param askedAt when
 */
public record ImportTask(
        String id,
        ImportKind kind,
        ImportMode mode,
        boolean dryRun,
        SourceSystem system,
        Optional<String> schoolId,
        Caller caller,
        Instant askedAt) {

    /** For the access log: whoever sends cards keeps them up. */
    public Access access() {
        return new Access(caller, Purpose.CARD_UPKEEP, Optional.empty());
    }

    /** What stands in the access log of a batch that did something to these cards: one entry for all of them. */
    public AccessEntry entry(AccessEntry.Action action, List<? extends Card> cards, List<String> fields) {
        Stream<Person> persons = cards.stream().flatMap(card -> card.persons().stream());
        return new AccessEntry(
                access(),
                action,
                cards.stream().map(Card::id).toList(),
                persons.map(Person::id).distinct().toList(),
                fields,
                AccessEntry.Outcome.DONE);
    }
}
