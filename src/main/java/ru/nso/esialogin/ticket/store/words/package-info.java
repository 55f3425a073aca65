/**
 * The words of what people wrote, as keyed hashes beside the rows: who is erased is looked for by an index, and few texts are
 * read, however many there are.
 */
@NullMarked
package ru.nso.esialogin.ticket.store.words;

import org.jspecify.annotations.NullMarked;
