package ru.nso.esialogin.rules.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.CauseCode;
import ru.nso.esialogin.rules.engine.Catalogue;
import ru.nso.esialogin.rules.engine.CauseEntry;

/** The pages of all causes of a catalogue, read once. */
public final class CausePages {
    private final Map<CauseCode, CausePage> pages;

    private CausePages(Map<CauseCode, CausePage> pages) {
        this.pages = pages;
    }

    /**
     * Reads {@code causes/<code>.md} for every cause.
     *
     * @throws BrokenPageException if a page is missing or is not as it has to be
     */
    public static CausePages of(Catalogue catalogue) {
        Map<CauseCode, CausePage> pages = new TreeMap<>();
        for (CauseEntry entry : catalogue.entries()) {
            CausePage page = PageReader.read(entry.code(), text(entry.code()));
            check(page, entry);
            pages.put(entry.code(), page);
        }
        return new CausePages(pages);
    }

    /**
     * The page of a cause of the catalogue.
     *
     * @throws IllegalArgumentException if the catalogue does not have the cause
     */
    public CausePage page(CauseCode code) {
        CausePage page = pages.get(code);
        if (page == null) {
            throw new IllegalArgumentException("The catalogue has no cause " + code);
        }
        return page;
    }

    private static void check(CausePage page, CauseEntry entry) {
        if (!page.title().equals(entry.title())) {
            throw new BrokenPageException(
                    "The page causes/" + entry.code() + ".md must have the title of the rule: " + entry.title());
        }
        for (Actor actor : entry.actors()) {
            if (page.sectionFor(actor).steps().isEmpty()) {
                throw new BrokenPageException("The page causes/" + entry.code() + ".md has no numbered steps for "
                        + actor + ", who has to act");
            }
        }
    }

    private static String text(CauseCode code) {
        String name = "/causes/" + code + ".md";
        try (InputStream in = CausePages.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new BrokenPageException("There is no page " + name.substring(1));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
