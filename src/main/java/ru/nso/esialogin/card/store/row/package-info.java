/** Rows of the registry's tables and the queries over them. Rows never leave the store. */
@NullMarked
package ru.nso.esialogin.card.store.row;

import org.jspecify.annotations.NullMarked;
