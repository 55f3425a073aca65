package ru.nso.esialogin.console.catalogue;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import ru.nso.esialogin.person.spelling.LookAlikes;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.Basis;
import ru.nso.esialogin.rules.engine.Catalogue;
import ru.nso.esialogin.rules.engine.CauseEntry;
import ru.nso.esialogin.rules.text.CausePage;
import ru.nso.esialogin.rules.text.CausePages;
import ru.nso.esialogin.rules.text.Heading;

/** Finds causes by words of their pages, by code, by who mends them and by who says that they exist. */
@Singleton
final class CauseIndex {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+");

    private final Map<CauseEntry, String> texts = new LinkedHashMap<>();

    CauseIndex(Catalogue catalogue, CausePages pages) {
        for (CauseEntry entry : catalogue.entries()) {
            texts.put(entry, text(pages.page(entry.code())));
        }
    }

    /** All causes, in the order of the catalogue. */
    List<CauseEntry> all() {
        return List.copyOf(texts.keySet());
    }

    /** The cause with the code; Cyrillic letters that look like the Latin ones, and small ones, do as well. */
    Optional<CauseEntry> find(String code) {
        String form = code(code);
        return texts.keySet().stream()
                .filter(entry -> code(entry.code().toString()).equals(form))
                .findFirst();
    }

    /**
     * Causes that fit.
     *
     * @param sought words that all have to stand on the page, in any case and with ё or е, or codes
     */
    List<CauseEntry> search(String sought, Optional<Actor> who, Optional<Basis> basis) {
        List<String> words =
                WORD.matcher(sought).results().map(MatchResult::group).toList();
        List<CauseEntry> found = new ArrayList<>();
        texts.forEach((entry, text) -> {
            boolean fits = who.map(entry.actors()::contains).orElse(true)
                    && basis.map(entry.basis()::equals).orElse(true)
                    && words.stream().allMatch(word -> fits(word, entry, text));
            if (fits) {
                found.add(entry);
            }
        });
        return found;
    }

    /** What is the code of a cause is not looked for on pages of others. */
    private boolean fits(String word, CauseEntry entry, String text) {
        Optional<CauseEntry> named = find(word);
        return named.map(entry::equals).orElseGet(() -> text.contains(plain(word)));
    }

    private static String text(CausePage page) {
        StringBuilder text = new StringBuilder(page.title());
        Arrays.stream(Heading.values())
                .flatMap(heading -> page.section(heading).stream())
                .forEach(section -> {
                    section.paragraphs().forEach(line -> text.append('\n').append(line));
                    section.steps().forEach(line -> text.append('\n').append(line));
                });
        return plain(text.toString());
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }

    private static String code(String written) {
        return LookAlikes.toCyrillic(written.toUpperCase(Locale.ROOT));
    }
}
