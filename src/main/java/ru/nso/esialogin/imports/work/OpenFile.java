package ru.nso.esialogin.imports.work;

import ru.nso.esialogin.imports.heading.Headings;
import ru.nso.esialogin.imports.heading.RowsAhead;

/**
 * A file whose headings are understood.
 *
 * @param rows its rows
 * @param headings what its columns hold
 * @param from1904 whether days that stand in cells as numbers count from 1904
 */
public record OpenFile(RowsAhead rows, Headings headings, boolean from1904) {}
