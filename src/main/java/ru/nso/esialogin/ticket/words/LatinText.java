package ru.nso.esialogin.ticket.words;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Russian written with Latin letters («ne mogu zayti v dnevnik»). */
final class LatinText {
    private static final Pattern NOT_WORDS = Pattern.compile("\\S*[@#./\\d]\\S*");
    private static final int MOST = 4;

    /** Longer ones first. */
    private static final List<Map.Entry<String, String>> LETTERS = List.of(
            Map.entry("shch", "щ"),
            Map.entry("sch", "щ"),
            Map.entry("zh", "ж"),
            Map.entry("kh", "х"),
            Map.entry("ts", "ц"),
            Map.entry("ch", "ч"),
            Map.entry("sh", "ш"),
            Map.entry("yu", "ю"),
            Map.entry("ju", "ю"),
            Map.entry("ya", "я"),
            Map.entry("ja", "я"),
            Map.entry("yo", "е"),
            Map.entry("iy", "ий"),
            Map.entry("ay", "ай"),
            Map.entry("ey", "ей"),
            Map.entry("oy", "ой"),
            Map.entry("uy", "уй"));

    private static final String LATIN = "abvgdezijklmnoprstufhcywxq";
    private static final String CYRILLIC = "абвгдезийклмнопрстуфхцывхк";

    private LatinText() {}

    /** Whether nearly all words are written so; a name or an address in Latin letters is not enough. */
    static boolean isWritten(String lower) {
        String words = NOT_WORDS.matcher(lower).replaceAll(" ");
        long latin = words.chars().filter(c -> c >= 'a' && c <= 'z').count();
        long cyrillic = words.chars().filter(c -> c >= 'а' && c <= 'я').count();
        return latin > 20 && latin > MOST * cyrillic;
    }

    static String inCyrillic(String lower) {
        String text = lower;
        for (Map.Entry<String, String> letter : LETTERS) {
            text = text.replace(letter.getKey(), letter.getValue());
        }
        StringBuilder cyrillic = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int at = LATIN.indexOf(text.charAt(i));
            cyrillic.append(at < 0 ? text.charAt(i) : CYRILLIC.charAt(at));
        }
        return cyrillic.toString();
    }
}
