/** Boundaries of the causes of the group {@code rights}. */
@NullMarked
package ru.nso.esialogin.causes.rights;

import org.jspecify.annotations.NullMarked;
