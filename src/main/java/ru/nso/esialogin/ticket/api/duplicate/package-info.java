/** Duplicates over HTTP: proposed, merged, taken apart. */
@NullMarked
package ru.nso.esialogin.ticket.api.duplicate;

import org.jspecify.annotations.NullMarked;
