/** Cards around edited ones, of every school. */
@NullMarked
package ru.nso.esialogin.card.store.touched;

import org.jspecify.annotations.NullMarked;
