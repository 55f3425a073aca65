package ru.nso.esialogin.ticket.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ru.nso.esialogin.person.PhoneField;
import ru.nso.esialogin.person.PhoneNumber;
import ru.nso.esialogin.person.Snils;

/** Reads SNILS and phones out of running text. */
public final class NumberReader {
    private static final int SNILS_LENGTH = 11;
    private static final int SHORTEST_SLIP = 8;
    private static final int LONGEST_SLIP = 13;
    private static final int NATIONAL_LENGTH = 10;
    private static final int LONGEST_PHONE = 13;

    private final String text;
    /** «Мой СНИЛС …, а не её. Её — …». */
    private static final Pattern WHOSE =
            Pattern.compile("(?iuU)[.!?\\n]\\h*(?:а\\h+)?(?:её|ее|его|мой|мамин|папин|сына|дочери)\\h*[—–:-]\\h*$");

    private final List<Spotted<Snils>> snils = new ArrayList<>();
    private final List<Spotted<String>> invalid = new ArrayList<>();
    private final List<Spotted<PhoneNumber>> phones = new ArrayList<>();
    private int lastSnilsEnd = Integer.MIN_VALUE / 2;

    private NumberReader(String text) {
        this.text = text;
    }

    /** The numbers of a text. */
    public static Numbers read(String text) {
        NumberReader reader = new NumberReader(text);
        DigitGroup.runs(text).forEach(reader::readRun);
        return new Numbers(reader.snils, reader.invalid, reader.phones);
    }

    /** Several numbers may stand behind each other with nothing but a space between. */
    private void readRun(List<DigitGroup> run) {
        int first = 0;
        while (first < run.size()) {
            int next = first + 1;
            for (int length : List.of(11, 10, 12, 13)) {
                Optional<List<DigitGroup>> number = take(run, first, length);
                if (number.isPresent() && note(number.get())) {
                    next = first + number.get().size();
                    break;
                }
            }
            if (next == first + 1 && first == 0) {
                noteSlip(run);
            }
            first = next;
        }
    }

    private static Optional<List<DigitGroup>> take(List<DigitGroup> run, int first, int length) {
        int digits = 0;
        for (int i = first; i < run.size() && digits < length; i++) {
            if (i > first && run.get(i).digits().startsWith("+")) {
                return Optional.empty();
            }
            digits += run.get(i).count();
            if (digits == length) {
                return Optional.of(run.subList(first, i + 1));
            }
        }
        return Optional.empty();
    }

    private boolean note(List<DigitGroup> groups) {
        int start = groups.get(0).start();
        int end = groups.get(groups.size() - 1).end();
        String digits = groups.stream().map(DigitGroup::digits).collect(Collectors.joining());
        boolean shapedAsSnils = isShapedAsSnils(groups);
        WordsAround words = around(start, end);
        Optional<Snils> asSnils = Snils.ofDigits(words == WordsAround.SNILS ? withLostZero(digits) : digits)
                .filter(read -> read.validity() != Snils.Validity.ALL_ZEROS);
        Optional<PhoneNumber> asPhone = shapedAsSnils ? Optional.empty() : phone(groups, digits, words);
        Optional<Snils> sound = asSnils.filter(Snils::isValid);
        Optional<Snils> shaped = shapedAsSnils ? sound : Optional.empty();
        boolean surelyPhone = asPhone.isPresent() && (digits.startsWith("+") || isShapedAsPhone(groups));
        return switch (words) {
            case SNILS -> (surelyPhone && sound.isEmpty()) ? add(asPhone, start, end) : addSnils(asSnils, start, end);
            case PHONE -> asPhone.isPresent() ? add(asPhone, start, end) : addSnils(shaped, start, end);
            case OTHER -> surelyPhone ? add(asPhone, start, end) : addSnils(shaped, start, end);
            case NOTHING -> asPhone.isPresent() ? add(asPhone, start, end) : addSnils(sound, start, end);
        };
    }

    /** Spreadsheets take a number for an amount and drop the zero at its beginning. */
    private static String withLostZero(String digits) {
        String whole = "0" + digits;
        boolean lost = digits.length() == SNILS_LENGTH - 1
                && Snils.ofDigits(whole).filter(Snils::isValid).isPresent();
        return lost ? whole : digits;
    }

    /** Digits beside the word СНИЛС, too many or too few. */
    private void noteSlip(List<DigitGroup> run) {
        int start = run.get(0).start();
        int end = run.get(run.size() - 1).end();
        String digits = run.stream().map(DigitGroup::digits).collect(Collectors.joining());
        boolean likely = digits.length() >= SHORTEST_SLIP
                && digits.length() <= LONGEST_SLIP
                && digits.length() != SNILS_LENGTH
                && !digits.startsWith("+")
                && run.stream().noneMatch(group -> group.count() > LONGEST_SLIP);
        if (likely && WordsAround.of(text, start, end) == WordsAround.SNILS) {
            invalid.add(new Spotted<>(digits, start, end));
        }
    }

    /** «СНИЛС мой …, сына …»: the word counts for the next number, too. */
    private WordsAround around(int start, int end) {
        WordsAround words = WordsAround.of(text, start, end);
        if (words == WordsAround.NOTHING && start - lastSnilsEnd >= 0 && start - lastSnilsEnd < 30) {
            String between = text.substring(lastSnilsEnd, start);
            boolean sameSentence = between.chars().noneMatch(c -> c == '.' || c == '!' || c == '?' || c == '\n');
            return sameSentence || WHOSE.matcher(between).find() ? WordsAround.SNILS : words;
        }
        return words;
    }

    private boolean addSnils(Optional<Snils> read, int start, int end) {
        read.ifPresent(found -> {
            lastSnilsEnd = end;
            if (found.isValid()) {
                snils.add(new Spotted<>(found, start, end));
            } else {
                invalid.add(new Spotted<>(found.digits(), start, end));
            }
        });
        return read.isPresent();
    }

    private boolean add(Optional<PhoneNumber> read, int start, int end) {
        read.ifPresent(found -> phones.add(new Spotted<>(found, start, end)));
        return read.isPresent();
    }

    /** Ten digits without a prefix are a phone if they begin as a mobile, or if the words say so. */
    private static Optional<PhoneNumber> phone(List<DigitGroup> groups, String digits, WordsAround words) {
        int count = digits.startsWith("+") ? digits.length() - 1 : digits.length();
        boolean foreign = count > SNILS_LENGTH && count <= LONGEST_PHONE;
        boolean told = words == WordsAround.PHONE || digits.startsWith("+");
        boolean bare = count == NATIONAL_LENGTH && digits.charAt(0) != '9';
        if ((foreign || bare) && !told) {
            return Optional.empty();
        }
        if (count == SNILS_LENGTH && !told && !digits.startsWith("89") && !digits.startsWith("79")) {
            return isShapedAsPhone(groups) ? parsed(digits) : Optional.empty();
        }
        return parsed(digits);
    }

    private static Optional<PhoneNumber> parsed(String digits) {
        return PhoneNumber.read(digits).value().stream()
                .map(PhoneField::numbers)
                .flatMap(List::stream)
                .filter(number -> number.kind() != PhoneNumber.Kind.OTHER)
                .findFirst();
    }

    /** 112-233-445 95: no phone is written so. */
    private static boolean isShapedAsSnils(List<DigitGroup> groups) {
        List<Integer> shape = groups.stream().map(DigitGroup::count).toList();
        return shape.equals(List.of(3, 3, 3, 2)) || shape.equals(List.of(3, 3, 5)) || shape.equals(List.of(9, 2));
    }

    /** 8 913 …, 8(913)…: no SNILS is written so. */
    private static boolean isShapedAsPhone(List<DigitGroup> groups) {
        return groups.size() > 1
                && groups.get(0).count() == 1
                && (groups.get(0).digits().endsWith("8")
                        || groups.get(0).digits().endsWith("7"));
    }
}
