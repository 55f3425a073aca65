/** The registry of the whole region in the service's own PostgreSQL. */
@NullMarked
package ru.nso.esialogin.bench.region;

import org.jspecify.annotations.NullMarked;
