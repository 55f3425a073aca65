/** Counts entries of the access log in PostgreSQL. */
@NullMarked
package ru.nso.esialogin.access.store.report;

import org.jspecify.annotations.NullMarked;
