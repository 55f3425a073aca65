package ru.nso.esialogin.imports.work;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.imports.Reconciliation;
import ru.nso.esialogin.imports.RowReading;
import ru.nso.esialogin.imports.heading.Headings;
import ru.nso.esialogin.imports.merge.CardMerge;
import ru.nso.esialogin.imports.merge.RowsOfOne;
import ru.nso.esialogin.imports.row.KnownSchools;
import ru.nso.esialogin.imports.row.PupilRow;
import ru.nso.esialogin.imports.row.PupilRowReader;
import ru.nso.esialogin.imports.row.RowSettings;
import ru.nso.esialogin.imports.row.StaffRow;
import ru.nso.esialogin.imports.row.StaffRowReader;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.platform.table.reading.Row;

/**
 * How the rows of one kind of file become cards.
 *
 * @param read reads a row
 * @param person whom a row is about
 * @param people everybody whom a row names, the one whom it is about first
 * @param schoolId the school of a row
 * @param ofOwnSystem whether a row is about a card of the subsystem that the file is of: only by such rows a school is told
 *     in full, and who is not among them has left
 * @param together brings the rows of one human together; made anew for each batch
 * @param reconcile says what rows do, over the cards that were found
 * @param <R> rows
 * @param <C> their cards
 */
public record CardForm<R, C extends Card>(
        Function<Row, RowReading<R>> read,
        Function<R, Person> person,
        Function<R, List<Person>> people,
        Function<R, String> schoolId,
        Predicate<R> ofOwnSystem,
        Supplier<RowsOfOne<R>> together,
        Reconciling<R, C> reconcile) {

    /** Makes a reconciliation over cards and over what tells which of them were met before. */
    @FunctionalInterface
    public interface Reconciling<R, C extends Card> {
        /** Over these cards. */
        Reconciliation<R, C> over(Collection<C> cards, Predicate<String> metBefore);
    }

    /** For files of pupils. */
    public static CardForm<PupilRow, PersonCard> ofPupils(
            Headings headings, KnownSchools schools, RowSettings settings, CardMerge merge) {
        PupilRowReader reader = new PupilRowReader(headings, schools, settings);
        return new CardForm<>(
                reader::read,
                PupilRow::pupil,
                CardForm::people,
                row -> row.school().id(),
                row -> row.system() == settings.system(),
                RowsOfOne::ofPupils,
                (cards, metBefore) -> Reconciliation.ofPupils(cards, metBefore, merge));
    }

    /** For files of employees. */
    public static CardForm<StaffRow, StaffCard> ofStaff(
            Headings headings, KnownSchools schools, RowSettings settings, CardMerge merge) {
        StaffRowReader reader = new StaffRowReader(headings, schools, settings);
        return new CardForm<>(
                reader::read,
                StaffRow::person,
                row -> List.of(row.person()),
                row -> row.school().id(),
                row -> true,
                RowsOfOne::ofStaff,
                (cards, metBefore) -> Reconciliation.ofStaff(cards, metBefore, merge));
    }

    private static List<Person> people(PupilRow row) {
        List<Person> people = new ArrayList<>(List.of(row.pupil()));
        row.parents().values().forEach(told -> told.forEach(parent -> people.add(parent.person())));
        return people;
    }
}
