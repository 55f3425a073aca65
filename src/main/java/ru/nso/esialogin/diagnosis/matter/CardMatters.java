package ru.nso.esialogin.diagnosis.matter;

import java.util.Collection;
import java.util.List;

/** Knows the matters of cards. Every call runs in the caller's transaction; who may ask is the caller's to know. */
public interface CardMatters {
    /** Matters that lead to one of the cards, the latest first. */
    List<CardMatter> of(Collection<String> cardIds, int most);
}
