/** Tests of the search for near misses in PostgreSQL. */
@NullMarked
package ru.nso.esialogin.card.store.near;

import org.jspecify.annotations.NullMarked;
