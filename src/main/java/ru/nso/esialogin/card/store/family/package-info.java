/** Finds the cards of a family: those that keys lead to, and two steps on to brothers, sisters and the other subsystem. */
@NullMarked
package ru.nso.esialogin.card.store.family;

import org.jspecify.annotations.NullMarked;
