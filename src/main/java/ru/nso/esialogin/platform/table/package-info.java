/** Tables that go out, as rows of text: what a cell may hold, and what a book of several tables is. Without a library. */
@NullMarked
package ru.nso.esialogin.platform.table;

import org.jspecify.annotations.NullMarked;
