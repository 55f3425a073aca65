package ru.nso.esialogin.access;

/**
 * Hears of everything that was asked for in vain: a card that is not there or not the caller's, a search without a hit, a
 * comparison that does not match. Who guesses misses often; so misses have a budget of their own.
 */
public interface Misses {

    /** One more miss of the request under way; nothing happens where there is no request. */
    void note();
}
