package ru.nso.esialogin.imports.guard;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.SourceSystem;
import ru.nso.esialogin.imports.RowReading;

/**
 * Who leaves by a file that is all there is of its schools (REPLACE): whoever is in it stays or changes class,
 * first-graders are new, the others of the same schools are archived. A school with a refused row archives nobody: the
 * card of that row would look like a leaver's. A refused row of which even the school is unknown stops all of them.
 */
public final class RollOver {
    private final SourceSystem system;
    private final Set<String> schools = new HashSet<>();
    private final Set<String> incomplete = new HashSet<>();
    private boolean unknownSchool;

    /** @param system the subsystem whose cards the file has */
    public RollOver(SourceSystem system) {
        this.system = system;
    }

    /** A row of the school was taken, or is left to a human. */
    public void taken(String schoolId) {
        schools.add(schoolId);
    }

    /** A row was refused. */
    public void refused(RowReading.Refused<?> row) {
        Optional<String> school = row.schoolId();
        school.ifPresent(incomplete::add);
        unknownSchool |= school.isEmpty();
    }

    /** The schools of which the file has everybody. */
    public Set<String> completeSchools() {
        if (unknownSchool) {
            return Set.of();
        }
        Set<String> complete = new HashSet<>(schools);
        complete.removeAll(incomplete);
        return complete;
    }

    /**
     * Whether the card is archived.
     *
     * @param seen whether a row is of the card, or may be (conflicts count)
     */
    public boolean leaves(PersonCard card, Predicate<String> seen) {
        return card.system() == system
                && completeSchools().contains(card.school().id())
                && !seen.test(card.id());
    }
}
