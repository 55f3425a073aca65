/** Whose login a file mends or breaks. */
@NullMarked
package ru.nso.esialogin.imports.preview;

import org.jspecify.annotations.NullMarked;
