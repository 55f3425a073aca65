package ru.nso.esialogin.ticket.extraction;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which words are first names, patronymics and surnames. */
public final class NameWords {
    private static final Pattern PATRONYMIC = Pattern.compile(
            "(?iu)\\p{L}{2,}(?:[ое]вич(?:а|у|ем|е)?|ьич(?:а|у|ем)?|[кмт]ич(?:а|у)?|[ое]вн(?:а|ы|е|у|ой)|ичн(?:а|ы|е|у|ой))"
                    + "|оглы|кызы|угли|кизи");
    private static final Pattern LIKE_A_SURNAME = Pattern.compile("(?iu)\\p{L}{2,}(?:[оеё]в|[иы]н|[сц]кий|[сц]кой"
            + "|[оеё]в[аыу]|[оеё]вой|[иы]н[аыу]|[иы]ной|[сц]кая|[сц]кую|[сц]кого|енко|[ую]к|чик|[иы]х|ян|дзе|швили"
            + "|[оеё]ва|ец|ник|ко|ло|ман|берг|штейн|ер|ич|ай|ый|ой|ая|иев|иева|аев|аева)");

    private final Set<String> firstNames;
    private final Set<String> stems;
    private final Set<String> neverSurnames;
    private final UnaryOperator<String> stem;

    /**
     * Takes the lists.
     *
     * @param firstNames in lower case, ё as е
     * @param neverSurnames words with a capital letter that are no surnames
     * @param stem takes endings off
     */
    public NameWords(Collection<String> firstNames, Collection<String> neverSurnames, UnaryOperator<String> stem) {
        this.firstNames = Set.copyOf(firstNames);
        this.stems =
                firstNames.stream().map(stem).filter(form -> form.length() > 2).collect(Collectors.toSet());
        this.neverSurnames = Set.copyOf(neverSurnames);
        this.stem = stem;
    }

    boolean isFirstName(String word) {
        String plain = plain(word);
        return firstNames.contains(plain) || (isCapital(word) && stems.contains(stem.apply(plain)));
    }

    /** A first name, and no other word that looks like one of its forms. */
    boolean isGivenName(String word) {
        return isFirstName(word) && mayBeSurname(word);
    }

    boolean isPatronymic(String word) {
        return PATRONYMIC.matcher(word).matches();
    }

    boolean isLikeSurname(String word) {
        String last = word.substring(word.lastIndexOf('-') + 1); // of a double surname
        return LIKE_A_SURNAME.matcher(last).matches() && mayBeSurname(word);
    }

    boolean mayBeSurname(String word) {
        return word.length() > 1 && !neverSurnames.contains(plain(word));
    }

    static boolean isCapital(String word) {
        return Character.isUpperCase(word.charAt(0));
    }

    static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }
}
