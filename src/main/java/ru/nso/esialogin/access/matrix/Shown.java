package ru.nso.esialogin.access.matrix;

/** In what form an answer shows a datum of somebody in the registry. */
public enum Shown {
    /** As it stands on the card. */
    READABLE("видно"),
    /** With stars, such as {@code ***-***-*** 95}. */
    MASKED("маска"),
    /** One value at a time, on purpose, with a reason. */
    REVEALED("по одному"),
    /** With those of other cards, once another person has agreed. */
    RELEASED("с разрешения"),
    /** Not at all. */
    HIDDEN("—");

    private final String russian;

    Shown(String russian) {
        this.russian = russian;
    }

    /** What the page calls it. */
    public String russian() {
        return russian;
    }
}
