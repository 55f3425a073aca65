/**
 * Finds in a text what it names: SNILS, phones, e-mails, names, school and class, days. Numbers that look alike are
 * told apart by the words around them.
 */
@NullMarked
package ru.nso.esialogin.ticket.extraction;

import org.jspecify.annotations.NullMarked;
