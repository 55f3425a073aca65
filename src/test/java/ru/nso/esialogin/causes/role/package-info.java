/** Boundaries of the causes of the group {@code role}. */
@NullMarked
package ru.nso.esialogin.causes.role;

import org.jspecify.annotations.NullMarked;
