/** Files in, from the bytes to what they do to cards; no database. */
@NullMarked
package ru.nso.esialogin.imports;

import org.jspecify.annotations.NullMarked;
