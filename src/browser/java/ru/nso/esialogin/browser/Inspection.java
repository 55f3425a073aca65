package ru.nso.esialogin.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ScreenshotCaret;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Looks at an open page in every size and in both schemes of colours, and keeps pictures of it in
 * {@code target/screenshots/<user>}.
 */
final class Inspection {
    private static final Path PICTURES = Path.of("target", "screenshots");

    /** What a page may weigh over the wire when nothing of it is cached. */
    private static final long MOST_BYTES = 100 * 1024;

    private static final int USUAL_WIDTH = 1280;
    private static final int USUAL_HEIGHT = 800;

    /** A phone, a desk, a wall. */
    private static final List<Integer> WIDTHS = List.of(360, USUAL_WIDTH, 1920);

    /** What is left of 1280 × 1024 at a zoom of 400 %. */
    private static final int ZOOMED_WIDTH = 320;

    private static final int ZOOMED_HEIGHT = 256;

    /** The first that sticks out, for whoever has to mend it. */
    private static final String OVERFLOW =
            """
            () => {
              const root = document.documentElement;
              if (root.scrollWidth <= root.clientWidth) return "";
              const scrolls = e => e && e !== root && (/auto|scroll|hidden|clip/.test(getComputedStyle(e).overflowX) || scrolls(e.parentElement));
              const out = Array.from(document.body.querySelectorAll("*"))
                .find(e => e.getBoundingClientRect().right > root.clientWidth + 1 && !scrolls(e.parentElement));
              return root.scrollWidth + " px wide" + (out ? ": " + out.outerHTML.slice(0, 120) : "");
            }
            """;

    private static final String SHAPE =
            """
            () => {
              const count = s => document.querySelectorAll(s).length;
              const wrong = [];
              if (document.documentElement.lang !== "ru") wrong.push("not said to be Russian");
              if (!document.title.trim()) wrong.push("no title");
              if (count("h1") !== 1) wrong.push(count("h1") + " h1");
              if (count("main") !== 1) wrong.push(count("main") + " main");
              for (const e of document.querySelectorAll("[style],style,script:not([src])")) wrong.push("in the page: " + e.outerHTML.slice(0, 160));
              for (const e of document.querySelectorAll("table")) {
                if (!e.caption || !e.caption.textContent.trim()) wrong.push("table without caption");
                if (e.querySelector("th:not([scope])")) wrong.push("th without scope");
              }
              return wrong;
            }
            """;

    /** Kinds of pages that were looked at in every size already. */
    private static final Set<String> SEEN = ConcurrentHashMap.newKeySet();

    private final Visit visit;

    Inspection(Visit visit) {
        this.visit = visit;
    }

    /**
     * Everything that is wrong with the open page. Of a kind that was looked at for somebody else before, only what depends
     * on what stands in it.
     *
     * @param name kind of the page, the name of its pictures
     */
    List<String> of(String name) {
        Page page = visit.page();
        page.emulateMedia(new Page.EmulateMediaOptions()
                .setColorScheme(ColorScheme.LIGHT)
                .setReducedMotion(ReducedMotion.REDUCE));
        List<String> wrong = new ArrayList<>(visit.complaints());
        if (visit.weight() > MOST_BYTES) {
            wrong.add(visit.weight() + " bytes over the wire");
        }
        for (Object each : (List<?>) Objects.requireNonNull(page.evaluate(SHAPE))) {
            wrong.add(String.valueOf(each));
        }
        wrong.addAll(Unmasked.in(page));
        if (SEEN.add(name)) {
            wrong.addAll(looks(name));
        } else {
            resize(ZOOMED_WIDTH, ZOOMED_HEIGHT);
            wrong.addAll(overflow(ZOOMED_WIDTH));
            resize(USUAL_WIDTH, USUAL_HEIGHT);
            wrong.addAll(Axe.violations(page, Axe.ALL));
            picture(name + "-" + USUAL_WIDTH);
        }
        wrong.addAll(visit.complaints());
        return wrong.stream()
                .map(each -> visit.user() + " " + name + ": " + each)
                .distinct()
                .toList();
    }

    private List<String> looks(String name) {
        Page page = visit.page();
        List<String> wrong = new ArrayList<>();
        for (int width : WIDTHS) {
            resize(width, USUAL_HEIGHT);
            wrong.addAll(overflow(width));
            picture(name + "-" + width);
        }
        resize(ZOOMED_WIDTH, ZOOMED_HEIGHT);
        wrong.addAll(overflow(ZOOMED_WIDTH));
        wrong.addAll(Axe.violations(page, List.of("wcag22aa")));
        resize(USUAL_WIDTH, USUAL_HEIGHT);
        wrong.addAll(Axe.violations(page, Axe.ALL));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        wrong.addAll(Axe.violations(page, Axe.COLOURS).stream()
                .map(violation -> "dark: " + violation)
                .toList());
        picture(name + "-" + USUAL_WIDTH + "-dark");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        return wrong;
    }

    private void resize(int width, int height) {
        visit.page().setViewportSize(width, height);
    }

    private List<String> overflow(int width) {
        String found = String.valueOf(visit.page().evaluate(OVERFLOW));
        return found.isEmpty() ? List.of() : List.of("at " + width + " px it is " + found);
    }

    private void picture(String name) {
        visit.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        // Hiding the caret would leave style attributes behind, which the policy of the pages forbids.
                        .setCaret(ScreenshotCaret.INITIAL)
                        .setPath(PICTURES.resolve(visit.user()).resolve(name + ".png")));
    }
}
