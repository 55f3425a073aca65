package ru.nso.esialogin.ticket.words;

/** Takes the endings off Russian words. */
@FunctionalInterface
public interface Stems {
    /** The stem of a word in lower case; the word itself where nothing can be taken off. */
    String of(String word);
}
