/** Causes in the orders of enrolment and expulsion, and in the exchange between the two card systems. */
@NullMarked
package ru.nso.esialogin.causes.enrolment;

import org.jspecify.annotations.NullMarked;
