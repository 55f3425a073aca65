package ru.nso.esialogin.console.family.sides;

/** How two values stand to each other: a sign, and the same in words, so that nothing hangs on a colour. */
public enum Mark {
    /** Equal as written. */
    SAME("=", "совпадают", "same"),
    /** Equal once both are brought to one form. */
    SAME_IN_ONE_FORM("≈", "одинаковы после приведения к одному виду", "same"),
    /** One digit differs. */
    ONE_DIGIT("1", "отличаются одной цифрой", "near"),
    /** Two neighbouring digits have changed places. */
    TRANSPOSED("⇄", "переставлены две соседние цифры", "near"),
    /** One slip of writing. */
    ONE_SLIP("~", "отличаются одной опиской", "near"),
    /** Both known and different. */
    DIFFERENT("≠", "различаются", "other"),
    /** On the card of the journal only. */
    ONLY_JOURNAL("←", "только в «Электронной школе»", "other"),
    /** On the card of the enrolment only. */
    ONLY_ENROLMENT("→", "только в «Записи в школу»", "other"),
    /** Empty on both. */
    BOTH_EMPTY("∅", "пусто в обеих", "none"),
    /** At least one is not known, so nothing can be said. */
    UNKNOWN("?", "сравнить нельзя", "none");

    private final String sign;
    private final String words;
    private final String style;

    Mark(String sign, String words, String style) {
        this.sign = sign;
        this.words = words;
        this.style = style;
    }

    /** The sign. */
    public String sign() {
        return sign;
    }

    /** The sign in words, in Russian. */
    public String words() {
        return words;
    }

    /** Class of the style sheet: same, near, other or none. */
    public String style() {
        return style;
    }

    /** Whether the sides differ in a way that somebody should look at. */
    public boolean differs() {
        return style.equals("near") || style.equals("other");
    }
}
