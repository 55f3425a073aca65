/**
 * Who asks for many different SNILS: tells the work of an operator from going through numbers. What is remembered of a
 * number is a keyed hash, for a day.
 */
@NullMarked
package ru.nso.esialogin.access.watch;

import org.jspecify.annotations.NullMarked;
