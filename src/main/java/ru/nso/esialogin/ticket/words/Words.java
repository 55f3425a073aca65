package ru.nso.esialogin.ticket.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ru.nso.esialogin.person.spelling.LookAlikes;

/** The words of a text, in order. Marks of what was found in it ({@code #phone}) are words, too. */
public final class Words {
    private static final Pattern WORD = Pattern.compile("#?[\\p{L}\\d]+");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…;\\n]");
    private static final Pattern TOGETHER = Pattern.compile("(?iu)гос[\\s-]+услуг");
    private static final Pattern LATIN_WORD = Pattern.compile("[a-z]+");
    private static final Set<String> DENIALS = Set.of("не", "ни");
    private static final int MOST = 1_500;
    private static final int AT_A_COMMA = 1;
    private static final int AT_A_SENTENCE = 4;

    private final List<Word> all;

    private Words(List<Word> all) {
        this.all = List.copyOf(all);
    }

    /**
     * Takes a text apart.
     *
     * @param deniable beginnings of words before which «не» is often written without a space («неоткрывается»)
     */
    public static Words of(String text, Stems stems, Set<String> deniable) {
        String lower = TOGETHER.matcher(text).replaceAll("госуслуг").toLowerCase(Locale.ROOT);
        String plain = LatinText.isWritten(lower) ? LatinText.inCyrillic(lower) : lower;
        plain = plain.replace('ё', 'е');
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(plain);
        int end = 0;
        int place = 0;
        while (words.size() < MOST && matcher.find()) {
            place += 1 + gap(plain.substring(end, matcher.start()));
            end = matcher.end();
            add(words, cyrillic(matcher.group()), place, stems, deniable);
        }
        return new Words(words);
    }

    /** The words. */
    public List<Word> all() {
        return all;
    }

    private static void add(List<Word> words, String text, int place, Stems stems, Set<String> deniable) {
        boolean denied =
                !words.isEmpty() && DENIALS.contains(words.get(words.size() - 1).text());
        boolean together = text.startsWith("не") && text.length() > 5 && isDeniable(text.substring(2), deniable);
        String bare = together ? text.substring(2) : text;
        words.add(new Word(bare, stems.of(bare), denied || together, place));
    }

    private static boolean isDeniable(String rest, Set<String> deniable) {
        return deniable.stream().anyMatch(rest::startsWith);
    }

    private static int gap(String between) {
        if (between.equals(".") || between.equals(",")) {
            return 0; // within a date, a number of a version or an address
        }
        if (SENTENCE_END.matcher(between).find()) {
            return AT_A_SENTENCE;
        }
        return between.indexOf(',') >= 0 ? AT_A_COMMA : 0;
    }

    /** «cнилс» with a Latin c is met as it looks. */
    private static String cyrillic(String word) {
        boolean mixed = LookAlikes.hasCyrillic(word) && LookAlikes.hasLatin(word);
        boolean latin = LATIN_WORD.matcher(word).matches();
        return mixed && !latin ? LookAlikes.toCyrillic(word).toLowerCase(Locale.ROOT) : word;
    }

    @Override
    public String toString() {
        return all.size() + " words";
    }
}
