package ru.nso.esialogin.ticket.extraction;

import ru.nso.esialogin.person.FullName;

/**
 * A name in a text.
 *
 * @param name as written
 * @param ofChild it is said to be a child's
 */
public record PersonName(FullName name, boolean ofChild) {}
