/** Whom a login nearly found: the exact difference, why the journal did not let it in, nearest first. */
@NullMarked
package ru.nso.esialogin.diagnosis.nearmiss;

import org.jspecify.annotations.NullMarked;
