package ru.nso.esialogin.access.seal;

/**
 * Where an entry of the access log stands.
 *
 * @param instance the run of the service that wrote it
 * @param number its number among the entries of that run, from 1 on without gaps
 */
public record EntryPlace(String instance, long number) {}
