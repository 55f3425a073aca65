/**
 * Files in: whole schools or the region as tables, row by row, to cards of the registry. What a row means, whose card it
 * is and what hinders it is decided here without a database; a table never stands in memory as a whole.
 */
@NullMarked
package ru.nso.esialogin.imports;

import org.jspecify.annotations.NullMarked;
