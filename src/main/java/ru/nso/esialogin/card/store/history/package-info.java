/** Complete versions of cards as encrypted JSON, bound to card and number; written with every change, never changed. */
@NullMarked
package ru.nso.esialogin.card.store.history;

import org.jspecify.annotations.NullMarked;
