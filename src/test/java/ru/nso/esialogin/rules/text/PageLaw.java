package ru.nso.esialogin.rules.text;

import ru.nso.esialogin.rules.CauseCode;

/** What is true of the reader of the causes' pages for any text at all. */
public final class PageLaw {
    private static final CauseCode CODE = CauseCode.of("O1");

    private PageLaw() {}

    /** A page is read or refused with a reason. */
    public static void hold(String text) {
        try {
            PageReader.read(CODE, text);
        } catch (BrokenPageException refused) {
            if (refused.getMessage() == null || refused.getMessage().isBlank()) {
                throw new AssertionError("a page is refused without a reason", refused);
            }
        }
    }
}
