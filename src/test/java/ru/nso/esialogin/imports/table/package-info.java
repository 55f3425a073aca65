/** Tables: every form they come in, every way they are broken, and how little of them is in memory. */
@NullMarked
package ru.nso.esialogin.imports.table;

import org.jspecify.annotations.NullMarked;
