package ru.nso.esialogin.person;

/** How one part of a name compares with the same part of another name. */
public enum PartMatch {
    /** Equal after normalisation: case, ё/е, hyphens, look-alike letters, known variants of spelling. */
    AGREE,
    /** Both known and not equal. */
    DIFFER,
    /** Cannot be said: empty or unknown on either side, or only a fitting initial is given. */
    MISSING
}
