package ru.nso.esialogin.ticket.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.person.FullName;

/** Finds names of people in running text: by patronymic, by a known first name, by the ending of the surname. */
public final class NameReader {
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)?");
    private static final Set<String> CHILD_WORDS = Set.of(
            "сын",
            "сына",
            "сыну",
            "сыном",
            "дочь",
            "дочка",
            "дочки",
            "дочке",
            "дочери",
            "дочерью",
            "ребенок",
            "ребенка",
            "ребенку",
            "ребенком",
            "ученик",
            "ученика",
            "ученику",
            "ученица",
            "ученицы",
            "ученице",
            "внук",
            "внука",
            "внучка",
            "внучки",
            "дети",
            "детей",
            "детям",
            "мальчик",
            "девочка",
            "сыновья");
    private static final Set<String> NAME_FOLLOWS = Set.of("фио", "фи", "имя", "фамилия", "зовут", "заявитель");
    private static final int CHILD_WORD_BEFORE = 3;

    private final NameWords names;

    public NameReader(NameWords names) {
        this.names = names;
    }

    /** The names of a text, in order. */
    public List<PersonName> read(String text) {
        List<Token> tokens = tokens(text);
        List<PersonName> found = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            Optional<Match> match = at(tokens, i);
            if (match.isPresent()) {
                PersonName name = new PersonName(match.get().name, isOfChild(tokens, i));
                if (found.stream().noneMatch(known -> known.name().equals(name.name()))) {
                    found.add(name);
                }
                i += match.get().length;
            } else {
                i++;
            }
        }
        return found;
    }

    private Optional<Match> at(List<Token> tokens, int i) {
        String one = word(tokens, i, 0);
        String two = word(tokens, i, 1);
        String three = word(tokens, i, 2);
        if (one != null && two != null && three == null && isSaidToBeName(tokens, i, one, two)) {
            return Optional.of(new Match(FullName.of(one, two, null), 2));
        }
        if (one == null || two == null) {
            return Optional.empty();
        }
        if (three != null && names.isPatronymic(three) && isFirst(two) && isSurname(one, two)) {
            return Optional.of(new Match(FullName.of(one, two, three), 3));
        }
        if (names.isPatronymic(two) && isFirst(one)) {
            boolean surnameBehind = three != null && isSurname(three, one);
            return Optional.of(
                    surnameBehind
                            ? new Match(FullName.of(three, one, two), 3)
                            : new Match(FullName.of(null, one, two), 2));
        }
        return pair(one, two);
    }

    /**
     * The text with the mark {@code #имя} for each given name that stands alone: somebody of the family, and mostly the
     * child («показывает только Стёпу»).
     */
    public String markGivenNames(String text) {
        List<Token> tokens = tokens(text);
        StringBuilder marked = new StringBuilder(text.length());
        int from = 0;
        int i = 0;
        while (i < tokens.size()) {
            Optional<Match> match = at(tokens, i);
            Token token = tokens.get(i);
            if (match.isEmpty() && NameWords.isCapital(token.text) && names.isGivenName(token.text)) {
                marked.append(text, from, token.start).append("#имя");
                from = token.end;
            }
            i += match.map(Match::length).orElse(1);
        }
        return marked.append(text, from, text.length()).toString();
    }

    /** Two words with capital letters behind «ФИО», or alone at the end of the letter as its signature. */
    private boolean isSaidToBeName(List<Token> tokens, int i, String one, String two) {
        boolean capitals = NameWords.isCapital(one)
                && NameWords.isCapital(two)
                && names.mayBeSurname(one)
                && names.mayBeSurname(two)
                && !isShouted(one)
                && !isShouted(two);
        boolean told = i > 0 && NAME_FOLLOWS.contains(NameWords.plain(tokens.get(i - 1).text));
        boolean signature = i > 0 && tokens.get(i).border && i + 2 == tokens.size();
        return capitals && one.length() > 2 && two.length() > 2 && (told || signature);
    }

    /** Surname and first name, either way round. */
    private Optional<Match> pair(String one, String two) {
        boolean capitals = NameWords.isCapital(one) && NameWords.isCapital(two);
        boolean shouted = isShouted(one) && isShouted(two);
        if (names.isFirstName(two) && !names.isPatronymic(one) && fits(one, capitals && !shouted)) {
            return Optional.of(new Match(FullName.of(one, two, null), 2));
        }
        if (names.isFirstName(one) && capitals && fits(two, !shouted)) {
            return Optional.of(new Match(FullName.of(two, one, null), 2));
        }
        boolean strange = capitals
                && !shouted
                && names.isLikeSurname(one)
                && names.mayBeSurname(two)
                && !names.isLikeSurname(two);
        return strange ? Optional.of(new Match(FullName.of(one, two, null), 2)) : Optional.empty();
    }

    private boolean fits(String surname, boolean capital) {
        return names.isLikeSurname(surname) || (capital && names.mayBeSurname(surname) && !names.isFirstName(surname));
    }

    private boolean isFirst(String word) {
        return names.isFirstName(word) || (NameWords.isCapital(word) && names.mayBeSurname(word));
    }

    private boolean isSurname(String word, String beside) {
        return names.isLikeSurname(word)
                || (NameWords.isCapital(word) && NameWords.isCapital(beside) && names.mayBeSurname(word));
    }

    private static boolean isShouted(String word) {
        return word.length() > 1 && word.chars().allMatch(c -> Character.isUpperCase(c) || c == '-');
    }

    private static boolean isOfChild(List<Token> tokens, int i) {
        for (int back = 1; back <= CHILD_WORD_BEFORE && i - back >= 0; back++) {
            if (tokens.get(i - back + 1).border) {
                return false;
            }
            if (CHILD_WORDS.contains(NameWords.plain(tokens.get(i - back).text))) {
                return true;
            }
        }
        return false;
    }

    /** The word so many behind, unless something stands between. */
    private static @Nullable String word(List<Token> tokens, int i, int ahead) {
        for (int next = i + 1; next <= i + ahead; next++) {
            if (next >= tokens.size() || tokens.get(next).apart) {
                return null;
            }
        }
        return i + ahead < tokens.size() ? tokens.get(i + ahead).text : null;
    }

    private static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        int end = 0;
        while (matcher.find()) {
            String between = text.substring(end, matcher.start());
            boolean apart = !between.isBlank() || between.contains("\n");
            boolean border = between.chars().anyMatch(c -> ".!?;\n,".indexOf(c) >= 0);
            tokens.add(new Token(matcher.group(), matcher.start(), matcher.end(), apart, border));
            end = matcher.end();
        }
        return tokens;
    }

    private record Match(FullName name, int length) {}

    /** A word and its place, whether anything but spaces stands before it, and whether that ends a part of a sentence. */
    private record Token(String text, int start, int end, boolean apart, boolean border) {}
}
