package ru.nso.esialogin.access.release;

import ru.nso.esialogin.access.Permission;

/** What is released. */
public enum ReleaseKind {
    /** Values of many cards without stars. */
    MASS_REVEAL(Permission.REVEAL),
    /** A file of cards that is taken into the registry. */
    MASS_IMPORT(Permission.WRITE_CARDS);

    private final Permission needed;

    ReleaseKind(Permission needed) {
        this.needed = needed;
    }

    /** Who may ask for it: who may do the same with one card. */
    public Permission needed() {
        return needed;
    }
}
