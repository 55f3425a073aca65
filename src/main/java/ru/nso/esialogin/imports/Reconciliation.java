package ru.nso.esialogin.imports;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.SourceSystem;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.imports.identity.Doubt;
import ru.nso.esialogin.imports.identity.FoundCards;
import ru.nso.esialogin.imports.identity.Identified;
import ru.nso.esialogin.imports.merge.CardMerge;
import ru.nso.esialogin.imports.row.PupilRow;
import ru.nso.esialogin.imports.row.StaffRow;
import ru.nso.esialogin.person.Person;

/**
 * Takes the rows of one batch one after the other and says what each does. Whoever was in the file before can be in it once
 * more only to say the same: of two rows that contradict each other nobody knows which is right, and the file taken again
 * would change the card to and fro. Rows of one human that stand together are brought together before ({@code merge}).
 *
 * @param <R> rows
 * @param <C> their cards
 */
public final class Reconciliation<R, C extends Card> {
    private final Function<R, FoundCards<C>> found;
    private final Predicate<String> seenEarlier;
    private final Set<String> seen = new HashSet<>();
    private final Function<R, Person> person;
    private final Function<R, String> schoolId;
    private final Function<R, C> create;
    private final BiFunction<C, R, CardMerge.Merged<C>> merge;

    private Reconciliation(
            Function<R, FoundCards<C>> found,
            Predicate<String> seenEarlier,
            Function<R, Person> person,
            Function<R, String> schoolId,
            Function<R, C> create,
            BiFunction<C, R, CardMerge.Merged<C>> merge) {
        this.found = found;
        this.seenEarlier = seenEarlier;
        this.person = person;
        this.schoolId = schoolId;
        this.create = create;
        this.merge = merge;
    }

    /**
     * For rows of pupils. A pupil may have a card in each subsystem; a row is about the one of its own, and what stands in
     * the other one neither changes by it nor is in doubt.
     *
     * @param cards what {@link FoundCards#keys} of the rows found, in whichever subsystem
     * @param seenEarlier whether the card with that id came of an earlier batch of the same file, or was met there
     */
    public static Reconciliation<PupilRow, PersonCard> ofPupils(
            Collection<PersonCard> cards, Predicate<String> seenEarlier, CardMerge merge) {
        Map<SourceSystem, FoundCards<PersonCard>> bySystem = new EnumMap<>(SourceSystem.class);
        for (SourceSystem system : SourceSystem.values()) {
            bySystem.put(
                    system,
                    new FoundCards<>(
                            PersonCard::pupil,
                            false,
                            cards.stream()
                                    .filter(card -> card.system() == system)
                                    .toList()));
        }
        return new Reconciliation<>(
                row -> requireNonNull(bySystem.get(row.system())),
                seenEarlier,
                PupilRow::pupil,
                row -> row.school().id(),
                merge::create,
                merge::merge);
    }

    /** For rows of employees; one who works at two schools has two cards. */
    public static Reconciliation<StaffRow, StaffCard> ofStaff(
            Collection<StaffCard> cards, Predicate<String> seenEarlier, CardMerge merge) {
        FoundCards<StaffCard> found = new FoundCards<>(StaffCard::person, true, cards);
        return new Reconciliation<>(
                row -> found, seenEarlier, StaffRow::person, row -> row.school().id(), merge::create, merge::merge);
    }

    /** What the row does. */
    public RowOutcome<C> take(R row) {
        FoundCards<C> candidates = found.apply(row);
        Identified<C> identified = candidates.identify(person.apply(row), schoolId.apply(row));
        if (identified instanceof Identified.Doubtful<C> doubtful) {
            return new RowOutcome.Conflict<>(doubtful.why(), doubtful.cardIds());
        }
        if (identified instanceof Identified.One<C> one) {
            return again(candidates, one.card(), row);
        }
        C created = create.apply(row);
        candidates.put(created);
        seen.add(created.id());
        return new RowOutcome.New<>(created);
    }

    private RowOutcome<C> again(FoundCards<C> candidates, C held, R row) {
        CardMerge.Merged<C> merged = merge.apply(held, row);
        boolean before = !seen.add(held.id()) || seenEarlier.test(held.id());
        if (merged.changes().none()) {
            return new RowOutcome.Same<>(held);
        }
        if (before) {
            return new RowOutcome.Conflict<>(Doubt.TWICE_IN_THE_FILE, List.of(held.id()));
        }
        candidates.put(merged.card());
        return new RowOutcome.Changed<>(held, merged.card(), merged.changes());
    }
}
