/** Keeps what was asked for as keyed hashes, shared by all instances, and the reports that come of it. */
@NullMarked
package ru.nso.esialogin.access.store.watch;

import org.jspecify.annotations.NullMarked;
