package ru.nso.esialogin.access.release;

import ru.nso.esialogin.access.Permission;

/** What is released. */
public enum ReleaseKind {
    /** Values of many cards without stars. */
    MASS_REVEAL(Permission.REVEAL),
    /** A file of cards that is taken into the registry. */
    MASS_IMPORT(Permission.WRITE_CARDS),
    /** Words of replies; they are used from the moment of the yes. */
    WORDING(Permission.CHANGE_WORDINGS);

    private final Permission needed;

    ReleaseKind(Permission needed) {
        this.needed = needed;
    }

    /** Whether the yes of the second person is all: nobody has to come and use it. */
    public boolean takesEffectAtOnce() {
        return this == WORDING;
    }

    /** Whether it covers something that has a hash, and no fields of cards. */
    public boolean ofHash() {
        return this != MASS_REVEAL;
    }

    /** Who may ask for it: who may do the same with one card. */
    public Permission needed() {
        return needed;
    }
}
