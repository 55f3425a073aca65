/** Tests of the look ahead. */
@NullMarked
package ru.nso.esialogin.audit.forecast;

import org.jspecify.annotations.NullMarked;
