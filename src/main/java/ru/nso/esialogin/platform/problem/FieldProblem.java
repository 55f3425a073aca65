package ru.nso.esialogin.platform.problem;

/**
 * What is wrong with one member of the request.
 *
 * @param pointer JSON Pointer (RFC 6901) to the member; empty for the whole body
 * @param message Russian: why it is wrong and what would be right; never the value itself
 */
public record FieldProblem(String pointer, String message) {}
