package ru.nso.esialogin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Somebody who works with the keyboard alone: from one control to the next, and sees where he is. */
final class Keys {
    /** No page has more controls. */
    private static final int MOST = 400;

    /** The name of what has the focus, as assistive technology builds it, and whether its focus can be seen. */
    private static final String FOCUS =
            """
            () => {
              const e = document.activeElement;
              if (!e || e === document.body) return {name: "", seen: "yes"};
              const of = ids => (ids || "").split(/\\s+/).filter(Boolean)
                .map(id => document.getElementById(id)).filter(Boolean).map(l => l.innerText).join(" ");
              const labels = e.labels ? Array.from(e.labels).map(l => l.innerText).join(" ") : "";
              const own = /^(INPUT|SELECT|TEXTAREA)$/.test(e.tagName)
                ? (/^(submit|button)$/.test(e.type) ? e.value : "") : e.innerText;
              const name = (of(e.getAttribute("aria-labelledby")) || e.getAttribute("aria-label") || labels || own || "")
                .replace(/\\s+/g, " ").trim();
              const style = getComputedStyle(e);
              const marked = e.tagName === "MAIN" || style.outlineStyle !== "none" || style.boxShadow !== "none";
              const box = e.getBoundingClientRect();
              const inside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
              return {name, seen: marked && inside ? "yes" : (marked ? "outside of the window" : "without a mark")};
            }
            """;

    private final Page page;
    private int activations;

    Keys(Page page) {
        this.page = page;
    }

    /** Goes on with Tab until a control whose name begins so has the focus. */
    void goTo(String name) {
        List<String> passed = new ArrayList<>();
        for (int i = 0; i < MOST; i++) {
            Map<?, ?> focus = (Map<?, ?>) page.evaluate(FOCUS);
            String here = String.valueOf(focus.get("name"));
            if (here.startsWith(name)) {
                assertThat(focus.get("seen")).as("focus on «%s»", here).isEqualTo("yes");
                return;
            }
            passed.add(here);
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Tab never comes to «" + name + "» on " + page.url() + ", only to "
                + passed.stream().distinct().toList());
    }

    /** Presses the control with that name by Enter. */
    void activate(String name) {
        goTo(name);
        press("Enter");
    }

    /** One key, or several together: {@code Alt+1}. Those that set something going are counted. */
    void press(String key) {
        activations++;
        page.keyboard().press(key);
    }

    /** Moves within a control: arrows, Home, space. */
    void move(String key) {
        page.keyboard().press(key);
    }

    /** Writes into what has the focus. */
    void type(String text) {
        page.keyboard().insertText(text);
    }

    /** Keys that set something going since it was asked before. */
    int count() {
        int pressed = activations;
        activations = 0;
        return pressed;
    }
}
