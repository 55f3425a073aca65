/**
 * Say it, we compare: what a caller says beside what stands on the cards, and whom enough of it proves. An answer never
 * tells which part differs. Pure.
 */
@NullMarked
package ru.nso.esialogin.contactcentre.compare;

import org.jspecify.annotations.NullMarked;
