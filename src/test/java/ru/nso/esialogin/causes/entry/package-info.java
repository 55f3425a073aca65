/** Boundaries of the causes of the group {@code entry}. */
@NullMarked
package ru.nso.esialogin.causes.entry;

import org.jspecify.annotations.NullMarked;
