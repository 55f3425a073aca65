/** Appends to the access log in PostgreSQL. */
@NullMarked
package ru.nso.esialogin.access.store;

import org.jspecify.annotations.NullMarked;
