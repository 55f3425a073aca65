/**
 * What one person alone may not do: many values at once, many cards at once. One asks, another one decides, and what was
 * released is used once, by the one who asked, for exactly what was asked.
 */
@NullMarked
package ru.nso.esialogin.access.release;

import org.jspecify.annotations.NullMarked;
