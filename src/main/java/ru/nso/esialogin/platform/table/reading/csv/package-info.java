/** Tables as text with separators: which encoding, which separator, which rows. */
@NullMarked
package ru.nso.esialogin.platform.table.reading.csv;

import org.jspecify.annotations.NullMarked;
