/** Boundaries of the causes of the group {@code enrolment}. */
@NullMarked
package ru.nso.esialogin.causes.enrolment;

import org.jspecify.annotations.NullMarked;
