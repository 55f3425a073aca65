/**
 * Whom else edits of cards touch: everybody who stands on the cards around is simulated before and after. A plan that
 * would let somebody into another's data shows here.
 */
@NullMarked
package ru.nso.esialogin.repair.blast;

import org.jspecify.annotations.NullMarked;
