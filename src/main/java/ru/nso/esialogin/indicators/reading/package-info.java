/**
 * Tables of indicators as the region sends them, read cell by cell: everything that is wrong is told at once, with row,
 * column, what it is and what helps, and nothing of it is repeated. Pure.
 */
@NullMarked
package ru.nso.esialogin.indicators.reading;

import org.jspecify.annotations.NullMarked;
