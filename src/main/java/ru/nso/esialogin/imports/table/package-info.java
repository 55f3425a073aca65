/** Tables that go out to schools, one in a file: what they fill in, and what was refused. */
@NullMarked
package ru.nso.esialogin.imports.table;

import org.jspecify.annotations.NullMarked;
