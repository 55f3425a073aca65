package ru.nso.esialogin.imports.newcomer;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ru.nso.esialogin.card.registry.SearchKey;
import ru.nso.esialogin.card.registry.pass.CardKeys;
import ru.nso.esialogin.person.Person;

/**
 * By what everybody in a file can be found, kept as numbers in bounded memory, to tell whom nobody else is found by. A row
 * has to do with another one if somebody on both has a key in common. It is alone if neither it nor any row it has to do
 * with, over however many others, has a key in common with another human being or with a card that was there: then it
 * makes a new card, and nobody's login becomes another by it. In doubt a row is not alone, and where there is no more room
 * none is.
 *
 * <p>Somebody without surname is looked for by little. Rows on which somebody has the same first name and birthday are not
 * alone either; but rows that only have to do with those are, for nobody on them is found by it.
 *
 * <p>Whom a row is about counts as another human on every row, for he has one card: two rows of one pupil are not alone.
 */
public final class KeysOfFile {
    /** No row has this number; it is in the group of those who are not alone. */
    private static final int NOT_ALONE = 0;

    private static final int MOST_ROWS = 1 << 22;
    private static final int MOST_WITHOUT_SURNAME = 10_000;

    private final KeyTable first;
    private final RowGroups groups = new RowGroups();
    private final BitSet rows = new BitSet();
    private final BitSet plain = new BitSet();
    private final Set<String> schoolsOfPlain = new HashSet<>();
    private final Set<Long> withoutSurname = new HashSet<>();
    private final TextNumbers numbers = new TextNumbers();
    private boolean full;

    public KeysOfFile() {
        this(new KeyTable());
    }

    KeysOfFile(KeyTable first) {
        this.first = first;
    }

    /**
     * Adds a row.
     *
     * @param number its number, from one on
     * @param people whom it names; the first is the one whom it is about
     */
    public void add(long number, List<Person> people) {
        full = full || number >= MOST_ROWS || withoutSurname.size() > MOST_WITHOUT_SURNAME;
        if (!full) {
            rows.set((int) number);
        }
        for (int place = 0; place < people.size() && !full; place++) {
            add((int) number, place, people.get(place));
        }
    }

    /** Notes that a row stands for itself and there is nothing to remark on it: it need not be read twice. */
    public void addPlain(long number, String schoolId) {
        if (!full) {
            plain.set((int) number);
            schoolsOfPlain.add(schoolId);
        }
    }

    /** Notes that somebody on a row has a key in common with a card that was there. */
    public void meetsCard(long number) {
        if (!full) {
            groups.unite((int) number, NOT_ALONE);
        }
    }

    /** Whether a row is still alone, as far as is known by now. */
    public boolean mayBeAlone(long number) {
        return !full && groups.group((int) number) != NOT_ALONE;
    }

    /** The schools of rows that need not be read twice. */
    public Set<String> schoolsOfPlain() {
        return Set.copyOf(schoolsOfPlain);
    }

    /** Which rows are alone, when all are there. What is known of keys is not needed for it any more. */
    public RowsAlone rowsAlone() {
        BitSet alone = new BitSet();
        if (!full) {
            rows.stream().filter(row -> groups.group(row) != NOT_ALONE).forEach(alone::set);
        }
        plain.and(alone);
        return new RowsAlone(alone, plain, withoutSurname);
    }

    private void add(int row, int place, Person person) {
        List<String> record = List.of(Integer.toString(row), Integer.toString(place));
        int human = (int) numbers.of(place == 0 ? Human.ofPlace(record) : Human.of(person, record));
        for (SearchKey key : CardKeys.of(person)) {
            if (key instanceof SearchKey.ByName byName && !byName.name().last().isPresent()) {
                numbers.ofBirthdayAndFirstName(person).ifPresent(withoutSurname::add);
                groups.unite(row, NOT_ALONE);
            } else {
                add(numbers.of(key), row, human);
            }
        }
    }

    private void add(long key, int row, int human) {
        if (first.isFull()) {
            full = true;
            return;
        }
        int place = first.first(key, row, human);
        if (first.human(place) != human) {
            groups.unite(row, NOT_ALONE);
        }
        groups.unite(row, first.row(place));
    }
}
