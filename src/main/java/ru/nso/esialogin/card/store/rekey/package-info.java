/** Hashes of the people on cards under a new index key. */
@NullMarked
package ru.nso.esialogin.card.store.rekey;

import org.jspecify.annotations.NullMarked;
