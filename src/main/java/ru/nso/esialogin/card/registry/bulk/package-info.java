/** Many new cards at once: the demo region, files of the region. */
@NullMarked
package ru.nso.esialogin.card.registry.bulk;

import org.jspecify.annotations.NullMarked;
