package ru.nso.esialogin.ticket.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ru.nso.esialogin.esia.ErrorText;
import ru.nso.esialogin.esia.ErrorTextReader;
import ru.nso.esialogin.esia.KeysSent;
import ru.nso.esialogin.person.spelling.LookAlikes;

/** Finds the text of the screen in a complaint: whole, cut off, retyped, or read by a machine that mixes up letters. */
final class ScreenText {
    private static final List<String> TEMPLATE =
            List.of("удалось", "найти", "возможного", "пользователя", "авторизации", "использованы", "поиска");
    private static final Set<String> TELLING = Set.of("удалось", "возможного", "использованы");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern MIXED = Pattern.compile("[\\p{L}]+");
    private static final Pattern DIARY_NOT_FOUND = Pattern.compile("(?iu)дневник\\s+не\\s+найден");
    private static final Pattern LISTED = Pattern.compile("(?iu)^[^.!?]{0,60}(?:\\(|\\[|:|искал|поиск|использ)");
    private static final Pattern SENTENCE_END =
            Pattern.compile("[.!?]\\s+(?=\\p{Lu})|\\n\\s*\\n|(?iuU)\\]\\h+(?:а|но|хотя|что|как)\\b");
    private static final int WINDOW = 14;
    private static final int LONGEST_LIST = 300;
    private static final int FEWEST_LETTERS_FOR_TWO_SLIPS = 7;

    private ScreenText() {}

    static Optional<ErrorText> find(String written) {
        String text = MIXED.matcher(written)
                .replaceAll(word -> Matcher.quoteReplacement(
                        LookAlikes.hasCyrillic(word.group()) ? LookAlikes.toCyrillic(word.group()) : word.group()));
        if (DIARY_NOT_FOUND.matcher(text).find()) {
            return Optional.of(new ErrorText(ErrorText.Kind.DIARY_NOT_FOUND, KeysSent.UNKNOWN));
        }
        return endOfTemplate(text).map(end -> read(text.substring(end)));
    }

    private static ErrorText read(String rest) {
        String list = list(rest);
        return LISTED.matcher(list).find()
                ? ErrorTextReader.read("использованы для поиска: " + list)
                : new ErrorText(ErrorText.Kind.NOT_FOUND, KeysSent.UNKNOWN);
    }

    /** What belongs to the message: to the end of its bracket, or of the sentence. */
    private static String list(String rest) {
        int depth = 0;
        int longest = Math.min(rest.length(), LONGEST_LIST);
        int open = rest.indexOf('(');
        Matcher end = SENTENCE_END.matcher(rest);
        int sentence = end.find() ? end.start() : longest;
        boolean bracketed = open >= 0 && open < sentence;
        for (int i = 0; i < longest; i++) {
            char c = rest.charAt(i);
            if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
                if (depth < 0 || (bracketed && depth == 0)) {
                    return rest.substring(0, i).replaceFirst("\\(", " ");
                }
            }
        }
        return rest.substring(0, Math.min(sentence, longest));
    }

    /** Behind the last word of the template, if enough of them stand together. */
    private static Optional<Integer> endOfTemplate(String text) {
        List<Hit> hits = new ArrayList<>();
        Matcher word = WORD.matcher(text.toLowerCase(java.util.Locale.ROOT));
        int place = 0;
        while (word.find()) {
            place++;
            for (String wanted : TEMPLATE) {
                if (isLike(word.group(), wanted)) {
                    hits.add(new Hit(wanted, place, word.end()));
                }
            }
        }
        for (int i = 0; i < hits.size(); i++) {
            Set<String> together = new TreeSet<>();
            int end = 0;
            for (int j = i; j < hits.size() && hits.get(j).place - hits.get(i).place <= WINDOW; j++) {
                together.add(hits.get(j).wanted);
                end = hits.get(j).end;
            }
            if (together.size() > 1 && together.stream().anyMatch(TELLING::contains)) {
                return Optional.of(end);
            }
        }
        return Optional.empty();
    }

    private static boolean isLike(String word, String wanted) {
        int slips = wanted.length() >= FEWEST_LETTERS_FOR_TWO_SLIPS ? 2 : 1;
        return Math.abs(word.length() - wanted.length()) <= slips && distance(word, wanted) <= slips;
    }

    static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] now = new int[other.length() + 1];
            now[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int other1 = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(other1, Math.min(before[j], now[j - 1]) + 1);
            }
            before = now;
        }
        return before[other.length()];
    }

    private record Hit(String wanted, int place, int end) {}
}
