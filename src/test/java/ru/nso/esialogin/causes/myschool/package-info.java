/** Boundaries of the causes of the group {@code myschool}. */
@NullMarked
package ru.nso.esialogin.causes.myschool;

import org.jspecify.annotations.NullMarked;
