/** The audit of a region beside what its rows and values cost without it. */
@NullMarked
package ru.nso.esialogin.bench.audits;

import org.jspecify.annotations.NullMarked;
