/**
 * Workbooks of Excel (ISO/IEC 29500), read as a stream: the parts first, then the rows of the first sheet that can be
 * seen. Nothing is ever calculated or run.
 */
@NullMarked
package ru.nso.esialogin.platform.table.reading.xlsx;

import org.jspecify.annotations.NullMarked;
