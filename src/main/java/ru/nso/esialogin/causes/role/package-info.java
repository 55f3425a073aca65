/** Causes about roles of employees and users that are not active. Pure. */
@NullMarked
package ru.nso.esialogin.causes.role;

import org.jspecify.annotations.NullMarked;
