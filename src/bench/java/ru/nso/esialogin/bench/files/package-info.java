/** Files of a whole region, beside what the database takes to hold the same rows. */
@NullMarked
package ru.nso.esialogin.bench.files;

import org.jspecify.annotations.NullMarked;
