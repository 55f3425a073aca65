/** The tables of cards as an erasure works on them. */
@NullMarked
package ru.nso.esialogin.card.store.erasure;

import org.jspecify.annotations.NullMarked;
