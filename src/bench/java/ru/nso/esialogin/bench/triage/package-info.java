/** How fast complaints are read and weighed. */
@NullMarked
package ru.nso.esialogin.bench.triage;

import org.jspecify.annotations.NullMarked;
