package ru.nso.esialogin.esia.household;

/** How far a record resembles the person who logs in, by name and birth date alone. */
public enum Likeness {
    /** Surname, first name and birth date agree, the patronymic does not differ. */
    SURE,
    /** Two parts agree and none differs, or only the surname differs: most likely the same person. */
    LIKELY,
    /** Nothing differs, but too little is known. */
    UNTOLD,
    /** Somebody else. */
    NONE;

    /** Whether the record is taken for the person's own when it is asked which records are expected. */
    public boolean isOwn() {
        return this == SURE || this == LIKELY;
    }
}
