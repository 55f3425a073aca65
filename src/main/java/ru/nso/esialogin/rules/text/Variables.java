package ru.nso.esialogin.rules.text;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Variables of a page, such as {until}: words that only the finding knows. */
final class Variables {
    private static final Pattern VARIABLE = Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*)}");

    private Variables() {}

    static Set<String> in(String text) {
        Set<String> names = new TreeSet<>();
        VARIABLE.matcher(text).results().map(match -> match.group(1)).forEach(names::add);
        return names;
    }

    static String fill(String text, Map<String, String> values) {
        return text.indexOf('{') < 0
                ? text
                : VARIABLE.matcher(text).replaceAll(match -> Matcher.quoteReplacement(word(match, values)));
    }

    private static String word(MatchResult match, Map<String, String> values) {
        String word = values.get(match.group(1));
        if (word == null) {
            throw new BrokenPageException("Nobody gives a word for the variable " + match.group());
        }
        return word;
    }
}
