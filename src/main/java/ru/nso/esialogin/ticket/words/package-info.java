/**
 * The words of a complaint and phrases to look for in them: word forms met by stems, slips of the keyboard by one edit,
 * «не» kept beside the word it denies.
 */
@NullMarked
package ru.nso.esialogin.ticket.words;

import org.jspecify.annotations.NullMarked;
