package ru.nso.esialogin.indicators.quality;

/**
 * Something odd, and why it is thought so.
 *
 * @param code what
 * @param reason a Russian sentence
 */
public record QualityNote(QualityCode code, String reason) {}
