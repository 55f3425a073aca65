/** Books of tables as files: a workbook for a person, and its twin as one text for a program. */
@NullMarked
package ru.nso.esialogin.platform.table.writing;

import org.jspecify.annotations.NullMarked;
