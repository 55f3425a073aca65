/** A file of the register of schools, row by row; it holds nothing of anybody, and needs no rehearsal. */
@NullMarked
package ru.nso.esialogin.imports.register;

import org.jspecify.annotations.NullMarked;
