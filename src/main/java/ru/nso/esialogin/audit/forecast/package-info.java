/** Who can log in on the day of an audit and will be shut out next, when, why, and what the school does against it. Pure. */
@NullMarked
package ru.nso.esialogin.audit.forecast;

import org.jspecify.annotations.NullMarked;
