package ru.nso.esialogin.imports;

/** What becomes of cards that are not in the file. */
public enum ImportMode {
    /** They stay. */
    MERGE,
    /** Those of the schools in the file are archived: the file is all there is (the roll-over of 1 September). */
    REPLACE
}
