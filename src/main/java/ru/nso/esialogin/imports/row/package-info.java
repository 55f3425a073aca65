/** What one row of a table says, as the registry would hold it: three states, values as written, every doubt told. */
@NullMarked
package ru.nso.esialogin.imports.row;

import org.jspecify.annotations.NullMarked;
