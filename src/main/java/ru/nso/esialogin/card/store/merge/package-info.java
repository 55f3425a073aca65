/** Which cards went into which, and the way out of the archive. */
@NullMarked
package ru.nso.esialogin.card.store.merge;

import org.jspecify.annotations.NullMarked;
