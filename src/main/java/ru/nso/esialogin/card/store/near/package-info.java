/** Finds cards that a login nearly fits, through the indexes of hashes and of birth dates. */
@NullMarked
package ru.nso.esialogin.card.store.near;

import org.jspecify.annotations.NullMarked;
