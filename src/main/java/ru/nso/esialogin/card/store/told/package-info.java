/** What a statement of the access log asks of the registry. */
@NullMarked
package ru.nso.esialogin.card.store.told;

import org.jspecify.annotations.NullMarked;
