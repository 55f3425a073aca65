/** Reads all cards of a scope in one pass, and the cards around many at once. */
@NullMarked
package ru.nso.esialogin.card.store.pass;

import org.jspecify.annotations.NullMarked;
