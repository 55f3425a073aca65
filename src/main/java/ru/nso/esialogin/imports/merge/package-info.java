/**
 * What becomes of a card by a row: what the row says goes onto the card, what it has no column for stays. The same fact
 * written otherwise is no change.
 */
@NullMarked
package ru.nso.esialogin.imports.merge;

import org.jspecify.annotations.NullMarked;
