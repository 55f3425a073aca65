package ru.nso.esialogin.card.api.wire;

/**
 * What was noticed while a card was read. The value was kept as written all the same.
 *
 * @param pointer JSON Pointer to the member
 * @param code stable code, for programs
 * @param message Russian: what is wrong and what would be right; never the value
 */
public record RemarkWire(String pointer, String code, String message) {}
