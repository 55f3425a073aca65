/** Tables as text with separators: which encoding, which separator, which rows. */
@NullMarked
package ru.nso.esialogin.imports.table.csv;

import org.jspecify.annotations.NullMarked;
