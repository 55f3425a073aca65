package ru.nso.esialogin.imports.newcomer;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import ru.nso.esialogin.person.Person;

/** The rows of a file that are alone (see {@link KeysOfFile}): each makes a new card, and nobody's login becomes another. */
public final class RowsAlone {
    /** Where everybody has to be looked for. */
    public static final RowsAlone NONE = new RowsAlone(new BitSet(), new BitSet(), Set.of());

    private final BitSet alone;
    private final BitSet plain;
    private final Set<Long> withoutSurname;

    /**
     * Some rows.
     *
     * @param plain those of them on which there is nothing to remark
     * @param withoutSurname birthday and first name of everybody without surname, as numbers
     */
    RowsAlone(BitSet alone, BitSet plain, Set<Long> withoutSurname) {
        this.alone = (BitSet) alone.clone();
        this.plain = (BitSet) plain.clone();
        this.withoutSurname = Set.copyOf(withoutSurname);
    }

    /** Whether a row is alone. */
    public boolean has(long number, List<Person> people) {
        return alone.get((int) number)
                && (withoutSurname.isEmpty() || people.stream().noneMatch(this::isLikeOneWithoutSurname));
    }

    /** Whether a row is alone and there is nothing to remark on it: it need not be read again to be counted. */
    public boolean hasPlain(long number) {
        return withoutSurname.isEmpty() && plain.get((int) number);
    }

    private boolean isLikeOneWithoutSurname(Person person) {
        return new TextNumbers()
                .ofBirthdayAndFirstName(person)
                .filter(withoutSurname::contains)
                .isPresent();
    }
}
