/** Tests of explained logins, first of all of the customer's worked requests. */
@NullMarked
package ru.nso.esialogin.diagnosis;

import org.jspecify.annotations.NullMarked;
