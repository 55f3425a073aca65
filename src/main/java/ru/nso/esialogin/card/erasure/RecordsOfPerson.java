package ru.nso.esialogin.card.erasure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ru.nso.esialogin.access.erasure.Mentions;
import ru.nso.esialogin.access.erasure.TextWords;
import ru.nso.esialogin.person.EmailField;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.person.PhoneField;

/**
 * Finds somebody in texts by what their records hold: ids, identifiers however they are written, names in the nominative.
 * Initials and other cases of a name are not found.
 */
final class RecordsOfPerson implements Mentions {
    private static final Pattern NO_DIGIT = Pattern.compile("\\D");
    /** What is shorter stands in other numbers by chance. */
    private static final int DIGITS_OF_NATIONAL_NUMBER = 10;

    private final Set<String> ids;
    private final Set<String> numbers = new HashSet<>();
    private final Set<String> words = new HashSet<>();
    private final Set<Name> names = new HashSet<>();

    /**
     * Of those who are erased together.
     *
     * @param ids of cards and of people on them
     * @param records all that are known
     */
    RecordsOfPerson(Set<String> ids, Collection<Person> records) {
        this.ids = Set.copyOf(ids);
        records.forEach(this::add);
    }

    private void add(Person person) {
        person.snils().value().ifPresent(field -> {
            field.snils().ifPresent(snils -> numbers.add(snils.digits()));
            addNumberOr(field.text());
        });
        for (PhoneField field : person.phones().orElse(List.of())) {
            field.numbers().forEach(phone -> addNumberOr(phone.e164()));
            addNumberOr(field.text());
        }
        for (EmailField field : person.emails().orElse(List.of())) {
            field.addresses().forEach(address -> words.add(plain(address.value())));
            words.add(plain(field.text()));
        }
        Stream.of(person.esiaOid(), person.federalRegistryId(), person.regionalId())
                .flatMap(id -> id.value().stream())
                .forEach(id -> words.add(plain(id.strip())));
        names.add(new Name(
                person.name().last().map(RecordsOfPerson::plain).orElse(""),
                person.name().first().map(RecordsOfPerson::plain).orElse(""),
                person.name().middle().map(RecordsOfPerson::plain).orElse(""),
                person.birthDate()
                        .map(born -> Set.of(
                                born.date().toString(),
                                "%02d.%02d.%d"
                                        .formatted(
                                                born.date().getDayOfMonth(),
                                                born.date().getMonthValue(),
                                                born.date().getYear())))
                        .orElse(Set.of())));
    }

    /** A number by its last ten digits, with and without a prefix; what has fewer as it is written. */
    private void addNumberOr(String written) {
        String digits = NO_DIGIT.matcher(written).replaceAll("");
        if (digits.length() >= DIGITS_OF_NATIONAL_NUMBER) {
            numbers.add(digits.substring(digits.length() - DIGITS_OF_NATIONAL_NUMBER));
        } else if (!written.isBlank()) {
            words.add(plain(written.strip()));
        }
    }

    @Override
    public boolean inRecord(String text) {
        return ids.stream().anyMatch(text::contains) || hasKey(text) || hasName(plain(text), false);
    }

    @Override
    public boolean inProse(String text) {
        return ids.stream().anyMatch(text::contains) || hasKey(text) || hasName(plain(text), true);
    }

    @Override
    public List<Set<String>> sought() {
        List<Set<String>> sought = new ArrayList<>();
        Stream.concat(ids.stream(), words.stream()).map(TextWords::written).forEach(sought::add);
        numbers.stream().map(TextWords::ofNumber).forEach(sought::add);
        names.stream()
                .filter(name -> !name.last.isEmpty() && !name.first.isEmpty())
                .map(name -> TextWords.written(name.last + ' ' + name.first))
                .forEach(sought::add);
        sought.removeIf(Set::isEmpty);
        return sought;
    }

    private boolean hasKey(String text) {
        String plain = plain(text);
        if (words.stream().anyMatch(word -> hasWord(plain, word))) {
            return true;
        }
        if (numbers.isEmpty()) {
            return false;
        }
        Set<String> written = TextWords.numbers(text);
        return numbers.stream().anyMatch(number -> written.stream().anyMatch(run -> run.contains(number)));
    }

    private boolean hasName(String plain, boolean prose) {
        return names.stream()
                .filter(name -> !name.last.isEmpty() && !name.first.isEmpty())
                .filter(name -> hasWord(plain, name.last) && hasWord(plain, name.first))
                .anyMatch(name -> prose
                        || (!name.middle.isEmpty() && hasWord(plain, name.middle))
                        || name.born.stream().anyMatch(plain::contains));
    }

    /** Whether it stands there between other signs than letters and digits. */
    private static boolean hasWord(String text, String word) {
        if (word.isEmpty()) {
            return false;
        }
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            int end = at + word.length();
            if ((at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                    && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    private static String plain(String text) {
        return TextWords.plain(text);
    }

    /** A name as one record has it; missing parts are empty. */
    private record Name(String last, String first, String middle, Set<String> born) {
        /** Without the name. */
        @Override
        public String toString() {
            return "Name";
        }
    }

    /** Without what it finds. */
    @Override
    public String toString() {
        return "RecordsOfPerson";
    }
}
