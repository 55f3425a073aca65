/** Causes about orders and about cards that do not follow from them. Pure. */
@NullMarked
package ru.nso.esialogin.causes.enrolment;

import org.jspecify.annotations.NullMarked;
