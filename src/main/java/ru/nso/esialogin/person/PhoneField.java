package ru.nso.esialogin.person;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.person.spelling.PhoneText;
import ru.nso.esialogin.person.spelling.Placeholders;
import ru.nso.esialogin.person.spelling.Signs;

/**
 * What stands in a phone field.
 *
 * @param text as written
 * @param numbers the numbers that were read, in the order written, each once; empty when the text is unreadable
 * @param remarks what was noticed
 */
public record PhoneField(String text, List<PhoneNumber> numbers, Set<Remark> remarks) {

    private static final int FEWEST_DIGITS = 10;
    private static final int WITH_PREFIX = 11;
    private static final int LONGEST_PREFIX = 4;

    public PhoneField {
        numbers = List.copyOf(numbers);
        remarks = Remark.copyOf(remarks);
    }

    static Fact<PhoneField> read(@Nullable String text) {
        if (text == null || Placeholders.isPlaceholder(text)) {
            return Fact.empty();
        }
        return Fact.of(parse(text));
    }

    /** The numbers by which the journal can find a person. */
    public List<PhoneNumber> matchableNumbers() {
        for (int i = 0; i < numbers.size(); i++) {
            if (!numbers.get(i).matchable()) {
                return numbers.stream().filter(PhoneNumber::matchable).toList();
            }
        }
        return numbers;
    }

    /** The masked numbers, or only the shape of a text that could not be read. */
    public String masked() {
        return numbers.isEmpty()
                ? Signs.shape(text)
                : numbers.stream().map(PhoneNumber::masked).collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return masked() + ' ' + remarks;
    }

    private static PhoneField parse(String text) {
        PhoneText written = PhoneText.of(text);
        EnumSet<Remark> remarks = EnumSet.noneOf(Remark.class);
        note(remarks, written.hidden(), Remark.MASKED);
        note(remarks, written.lettersForDigits(), Remark.LETTERS_FOR_DIGITS);
        note(remarks, written.extension(), Remark.EXTENSION);
        if (written.hidden() || written.lettersForDigits() || written.otherSigns()) {
            remarks.add(Remark.NOT_READABLE);
            return new PhoneField(text, List.of(), remarks);
        }
        note(remarks, written.words(), Remark.WORDS_BESIDE);
        List<PhoneNumber> numbers = numbers(written.pieces(), remarks);
        for (PhoneNumber number : numbers) {
            note(remarks, number.kind() == PhoneNumber.Kind.LANDLINE, Remark.LANDLINE);
            note(remarks, number.kind() == PhoneNumber.Kind.FOREIGN, Remark.FOREIGN);
            note(remarks, number.kind() == PhoneNumber.Kind.OTHER, Remark.SERVICE_NUMBER);
        }
        return new PhoneField(text, numbers.stream().distinct().toList(), remarks);
    }

    private static List<PhoneNumber> numbers(List<List<String>> pieces, EnumSet<Remark> remarks) {
        List<PhoneNumber> numbers = new ArrayList<>();
        EnumSet<Remark> failures = EnumSet.noneOf(Remark.class);
        for (List<String> groups : pieces) {
            List<PhoneNumber> read = ofPiece(groups);
            if (read.isEmpty()) {
                failures.add(failure(String.join("", groups)));
            }
            numbers.addAll(read);
        }
        if (numbers.isEmpty() && pieces.size() > 1) {
            Optional<PhoneNumber> cutUp = ofCutUp(pieces);
            if (cutUp.isPresent()) {
                return List.of(cutUp.get());
            }
        }
        note(remarks, numbers.size() > 1 || pieces.size() > 1, Remark.TWO_IN_ONE_FIELD);
        note(remarks, pieces.isEmpty(), Remark.NOT_READABLE);
        remarks.addAll(failures);
        return numbers;
    }

    /** A piece between separators holds one number, or several with nothing but spaces between them. */
    private static List<PhoneNumber> ofPiece(List<String> groups) {
        String whole = String.join("", groups);
        Optional<PhoneNumber> single = PhoneNumber.of(whole);
        if (single.isPresent()) {
            return List.of(single.get());
        }
        if (groups.size() == 1 && whole.length() == 2 * WITH_PREFIX) {
            return inARow(List.of(whole.substring(0, WITH_PREFIX), whole.substring(WITH_PREFIX)));
        }
        return whole.length() >= 2 * FEWEST_DIGITS ? inARow(groups) : List.of();
    }

    /** Takes groups of digits until they make a number, and so on; nothing unless all groups are used up. */
    private static List<PhoneNumber> inARow(List<String> groups) {
        List<PhoneNumber> numbers = new ArrayList<>();
        StringBuilder digits = new StringBuilder();
        for (String group : groups) {
            digits.append(group);
            boolean enough = digits.length() >= (digits.charAt(0) == '9' ? FEWEST_DIGITS : WITH_PREFIX);
            Optional<PhoneNumber> number = enough ? PhoneNumber.of(digits.toString()) : Optional.empty();
            if (number.isPresent()) {
                numbers.add(number.get());
                digits.setLength(0);
            }
        }
        return digits.isEmpty() ? numbers : List.of();
    }

    /** «8/913/000-01-01»: what looked like separators stands inside one mobile number. */
    private static Optional<PhoneNumber> ofCutUp(List<List<String>> pieces) {
        boolean beginsWithPrefix = String.join("", pieces.get(0)).length() <= LONGEST_PREFIX;
        if (!beginsWithPrefix) {
            return Optional.empty();
        }
        String whole = pieces.stream().flatMap(List::stream).collect(Collectors.joining());
        return whole.lastIndexOf('+') > 0
                ? Optional.empty()
                : PhoneNumber.of(whole).filter(number -> number.kind() == PhoneNumber.Kind.MOBILE);
    }

    private static Remark failure(String plusAndDigits) {
        String digits = plusAndDigits.replace("+", "");
        String national = digits.length() == WITH_PREFIX ? digits.substring(1) : digits;
        if (national.chars().allMatch(c -> c == '0')) {
            return Remark.ALL_ZEROS;
        }
        return digits.length() <= FEWEST_DIGITS ? Remark.SHORT_NUMBER : Remark.WRONG_LENGTH;
    }

    private static void note(EnumSet<Remark> remarks, boolean holds, Remark remark) {
        if (holds) {
            remarks.add(remark);
        }
    }
}
