/** Many new cards at once: made into rows by all processors, sent by COPY. */
@NullMarked
package ru.nso.esialogin.card.store.bulk;

import org.jspecify.annotations.NullMarked;
