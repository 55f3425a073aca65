/**
 * Whose card a row is: nobody's yet, one that is there, or a question for a human. Decided over the cards that were found
 * by the keys of the rows; the search itself is the registry's.
 */
@NullMarked
package ru.nso.esialogin.imports.identity;

import org.jspecify.annotations.NullMarked;
