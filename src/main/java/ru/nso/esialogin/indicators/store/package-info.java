/** Observations and plans in their tables. */
@NullMarked
package ru.nso.esialogin.indicators.store;

import org.jspecify.annotations.NullMarked;
