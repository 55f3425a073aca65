package ru.nso.esialogin.imports.newcomer;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ru.nso.esialogin.card.registry.SearchKey;
import ru.nso.esialogin.card.registry.pass.CardKeys;
import ru.nso.esialogin.card.registry.pass.KeyTexts;
import ru.nso.esialogin.person.FullName;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.person.spelling.NameForms;

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
    private final Set<Long> withoutSurname = new HashSet<>();
    private final MessageDigest digest;
    private boolean full;

    public KeysOfFile() {
        this(new KeyTable());
    }

    KeysOfFile(KeyTable first) {
        this.first = first;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /**
     * Adds a row.
     *
     * @param number its number, from one on
     * @param people whom it names; the first is the one whom it is about
     */
    public void add(long number, List<Person> people) {
        full = full || number >= MOST_ROWS || withoutSurname.size() > MOST_WITHOUT_SURNAME;
        for (int place = 0; place < people.size() && !full; place++) {
            add((int) number, place, people.get(place));
        }
    }

    /** Notes that somebody on a row has a key in common with a card that was there. */
    public void meetsCard(long number) {
        full = full || number >= MOST_ROWS;
        if (!full) {
            groups.unite((int) number, NOT_ALONE);
        }
    }

    /** Whether a row is alone, as far as is known by now; asked again when all rows are there it is so for good. */
    public boolean isAlone(long number, List<Person> people) {
        return !full
                && number < MOST_ROWS
                && groups.group((int) number) != NOT_ALONE
                && people.stream().noneMatch(this::sharesNameWithoutSurname);
    }

    private void add(int row, int place, Person person) {
        int human = (int) number(human(person, row, place));
        for (SearchKey key : CardKeys.of(person)) {
            if (key instanceof SearchKey.ByName byName && !byName.name().last().isPresent()) {
                withoutSurname.add(number(birthdayName(byName)));
                groups.unite(row, NOT_ALONE);
            } else {
                add(number(text(key)), row, human);
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

    /** The first one on a row is taken for nobody on another. */
    private static String human(Person person, int row, int place) {
        List<String> record = List.of(Integer.toString(row), Integer.toString(place));
        Human human = place == 0 ? Human.ofPlace(record) : Human.of(person, record);
        return human.name().map(KeysOfFile::written).orElse("")
                + '\n' + human.born().map(born -> born.date().toString()).orElse("")
                + '\n' + human.snils().map(snils -> snils.digits()).orElse("")
                + '\n' + String.join(" ", human.record());
    }

    private static String written(FullName name) {
        return String.join(
                "\n", name.last().orElse(""), name.first().orElse(""), name.middle().value().orElse("—"));
    }

    /**
     * A text that two keys have in common if one is looked for by the other, and may be by chance. Surname and first name
     * fit in either order.
     */
    private static String text(SearchKey key) {
        if (!(key instanceof SearchKey.ByName byName)) {
            return KeyTexts.standing(key).get(0);
        }
        String fore = NameForms.ofFirstName(byName.name().first().orElse(""));
        String sur = NameForms.ofFirstName(byName.name().last().orElse(""));
        boolean inOrder = fore.compareTo(sur) <= 0;
        return String.join("\n", "name", byName.birthDate().toString(), inOrder ? fore : sur, inOrder ? sur : fore);
    }

    /** Whoever is without surname is looked for by less: by all who share birthday and first name, at the most. */
    private boolean sharesNameWithoutSurname(Person person) {
        Optional<SearchKey.ByName> name = withoutSurname.isEmpty()
                ? Optional.empty()
                : person.birthDate()
                        .value()
                        .filter(born -> person.name().first().isPresent())
                        .map(born -> new SearchKey.ByName(person.name(), born.date()));
        return name.filter(known -> withoutSurname.contains(number(birthdayName(known))))
                .isPresent();
    }

    private static String birthdayName(SearchKey.ByName key) {
        return "first\n" + key.birthDate() + '\n'
                + NameForms.ofFirstName(key.name().first().orElse(""));
    }

    private long number(String text) {
        return ByteBuffer.wrap(digest.digest(text.getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }
}
