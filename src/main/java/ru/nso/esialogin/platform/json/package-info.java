/**
 * The one way JSON is read and written: strict when reading, days and instants as in the HTTP contract, and a canonical
 * form for hashes.
 */
@NullMarked
package ru.nso.esialogin.platform.json;

import org.jspecify.annotations.NullMarked;
