/** What a full answer with plans costs beside simulating and explaining alone. */
@NullMarked
package ru.nso.esialogin.bench.plans;

import org.jspecify.annotations.NullMarked;
