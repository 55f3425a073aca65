package ru.nso.esialogin.rules;

/** The rule of one cause. Pure: the same facts always give the same finding. */
public interface Rule {
    /** Decides whether the cause holds. */
    Finding examine(Facts facts);
}
