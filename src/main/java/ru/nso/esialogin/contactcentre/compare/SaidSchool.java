package ru.nso.esialogin.contactcentre.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import ru.nso.esialogin.card.School;

/**
 * A school as it was said: its number with or without what it is («лицей 9», «школа № 77»), or the words of its name
 * where it has no number. The name, the tax number or the id of the register, as they are, fit too.
 *
 * @param said as it was said
 * @param words its words in lower case, ё as е, numbers among them
 */
record SaidSchool(String said, List<String> words) {
    private static final Pattern WORD = Pattern.compile("\\d+|\\p{L}+");

    /** Words that nearly every school bears, or that people add. */
    private static final Set<String> EVERYBODYS = Set.of(
            "мбоу",
            "мкоу",
            "маоу",
            "мобу",
            "гбоу",
            "гкоу",
            "гаоу",
            "чоу",
            "мбу",
            "оу",
            "сош",
            "оош",
            "нош",
            "школа",
            "школе",
            "школу",
            "школы",
            "средняя",
            "основная",
            "общеобразовательная",
            "номер",
            "имени",
            "им",
            "города",
            "город",
            "г",
            "района",
            "район",
            "область",
            "области",
            "новосибирской",
            "новосибирска");

    /** Kinds of schools that share numbers with others. */
    private static final List<String> KINDS = List.of("гимнази", "лице", "интернат", "корпус", "прогимнази", "вечерн");

    private static final int FEWEST_LETTERS_OF_A_STEM = 4;
    private static final int ENDING = 3;

    /** Nothing where no word would tell one school from another. */
    static Optional<SaidSchool> read(String value) {
        List<String> words = words(value);
        boolean telling = words.stream().anyMatch(word -> !EVERYBODYS.contains(word));
        return telling ? Optional.of(new SaidSchool(value.strip(), words)) : Optional.empty();
    }

    boolean fits(School school) {
        if (said.equals(school.id()) || said.equals(school.inn().orElse(""))) {
            return true;
        }
        List<String> name = words(school.name().orElse(""));
        if (name.isEmpty()) {
            return false;
        }
        if (name.equals(words)) {
            return true;
        }
        List<String> known = new ArrayList<>(name);
        known.addAll(words(school.municipality().orElse("")));
        return numbers(words).equals(numbers(name)) && kinds(words, name) && ownWords(numbers(name), known);
    }

    /** What kind it is may be left out, but not be told wrongly. */
    private static boolean kinds(List<String> said, List<String> name) {
        Set<String> told = kinds(said);
        return told.isEmpty() ? kinds(name).isEmpty() || !saysPlainSchool(said) : told.equals(kinds(name));
    }

    private static boolean saysPlainSchool(List<String> said) {
        return said.stream().anyMatch(word -> word.startsWith("школ") || word.equals("сош") || word.equals("оош"));
    }

    private static Set<String> kinds(List<String> words) {
        Set<String> kinds = new LinkedHashSet<>();
        for (String kind : KINDS) {
            if (words.stream().anyMatch(word -> word.startsWith(kind))) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    /** Every word of its own that was said stands in the name; without a number there has to be one. */
    private boolean ownWords(Set<String> numbers, List<String> known) {
        List<String> own = words.stream()
                .filter(word -> !Character.isDigit(word.charAt(0)) && !EVERYBODYS.contains(word))
                .filter(word -> KINDS.stream().noneMatch(word::startsWith))
                .toList();
        boolean allThere = own.stream().allMatch(word -> known.stream().anyMatch(other -> isSameWord(word, other)));
        return allThere && (!numbers.isEmpty() || !own.isEmpty());
    }

    /** «барышевской» is «Барышевская»: Russian words differ at the end. */
    private static boolean isSameWord(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int stem = Math.max(FEWEST_LETTERS_OF_A_STEM, Math.max(one.length(), other.length()) - ENDING);
        return one.equals(other) || (shorter >= stem && one.regionMatches(0, other, 0, stem));
    }

    private static Set<String> numbers(List<String> words) {
        Set<String> numbers = new LinkedHashSet<>();
        words.stream().filter(word -> Character.isDigit(word.charAt(0))).forEach(numbers::add);
        return numbers;
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT).replace('ё', 'е'))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
