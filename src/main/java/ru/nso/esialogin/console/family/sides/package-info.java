/** Cards of one pupil in both subsystems beside each other, fact by fact, values masked. */
@NullMarked
package ru.nso.esialogin.console.family.sides;

import org.jspecify.annotations.NullMarked;
