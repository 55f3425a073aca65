package ru.nso.esialogin.access.release;

/**
 * A release has come further: decided, withdrawn or used. An event of the transaction in which that is kept, for whoever
 * waits for it.
 *
 * @param release its state from now on
 */
public record ReleaseChanged(Release release) {}
