package ru.nso.esialogin.imports.guard;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.SourceSystem;
import ru.nso.esialogin.imports.RowReading;

/**
 * Who leaves by a file that is all there is of its schools (REPLACE): whoever is in it stays or changes class,
 * first-graders are new, the others of the same schools are archived. A school with a refused row archives nobody: the
 * card of that row would look like a leaver's. A refused row of which even the school is unknown stops all of them.
 */
public final class RollOver {
    private final Set<String> schools = new HashSet<>();
    private final Set<String> incomplete = new HashSet<>();
    private boolean unknownSchool;

    /** A row of the school was taken, or is left to a human. */
    public void taken(String schoolId) {
        schools.add(schoolId);
    }

    /** A row was refused. */
    public void refused(RowReading.Refused<?> row) {
        row.schoolId().ifPresentOrElse(this::incomplete, this::unknownSchool);
    }

    /** A row of the school was refused. */
    public void incomplete(String schoolId) {
        incomplete.add(schoolId);
    }

    /** A row was refused of which nobody knows the school. */
    public void unknownSchool() {
        unknownSchool = true;
    }

    /** Every school of which there is a row. */
    public Set<String> schools() {
        Set<String> all = new HashSet<>(schools);
        all.addAll(incomplete);
        return all;
    }

    /** Whether a row was refused of which nobody knows the school. */
    public boolean hasUnknownSchool() {
        return unknownSchool;
    }

    /** Whether the file may have everybody of a school, as far as rows of that school tell. */
    public boolean isComplete(String schoolId) {
        return schools.contains(schoolId) && !incomplete.contains(schoolId);
    }

    /** The schools of which the file has everybody. */
    public Set<String> completeSchools() {
        return unknownSchool
                ? Set.of()
                : schools.stream().filter(this::isComplete).collect(Collectors.toSet());
    }

    /**
     * Whether the card is archived.
     *
     * @param system the subsystem whose cards the file has; those of employees are of none
     * @param seen whether a row is of the card, or may be (conflicts count)
     */
    public boolean leaves(Card card, SourceSystem system, Predicate<String> seen) {
        boolean other = card instanceof PersonCard pupil && pupil.system() != system;
        return !other && completeSchools().contains(card.school().id()) && !seen.test(card.id());
    }
}
