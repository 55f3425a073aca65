/** The causes as one hand-written sequence without an engine: what an engine may cost at most is measured beside it. */
@NullMarked
package ru.nso.esialogin.bench.straight;

import org.jspecify.annotations.NullMarked;
