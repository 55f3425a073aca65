/** Looks through the access log, its seals and its heads for what was changed, deleted, reordered or recomputed. */
@NullMarked
package ru.nso.esialogin.access.examination;

import org.jspecify.annotations.NullMarked;
