/** Keeps cards and schools in PostgreSQL: values of people encrypted, searched by keyed hashes, all versions kept. */
@NullMarked
package ru.nso.esialogin.card.store;

import org.jspecify.annotations.NullMarked;
