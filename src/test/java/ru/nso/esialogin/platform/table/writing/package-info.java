/** Tests of books of tables as files. */
@NullMarked
package ru.nso.esialogin.platform.table.writing;

import org.jspecify.annotations.NullMarked;
