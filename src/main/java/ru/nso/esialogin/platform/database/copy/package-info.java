/**
 * Rows of entities sent to PostgreSQL by COPY, for loads of a size for which one insert after the other takes too long.
 */
@NullMarked
package ru.nso.esialogin.platform.database.copy;

import org.jspecify.annotations.NullMarked;
