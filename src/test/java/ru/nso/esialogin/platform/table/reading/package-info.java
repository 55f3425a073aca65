/** Tables: every form they come in, every way they are broken, and how little of them is in memory. */
@NullMarked
package ru.nso.esialogin.platform.table.reading;

import org.jspecify.annotations.NullMarked;
