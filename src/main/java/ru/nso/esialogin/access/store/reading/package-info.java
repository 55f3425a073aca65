/** Reads entries of the access log from PostgreSQL. */
@NullMarked
package ru.nso.esialogin.access.store.reading;

import org.jspecify.annotations.NullMarked;
