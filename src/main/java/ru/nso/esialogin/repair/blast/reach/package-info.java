/** On which cards the outcome of a login depends, so that others need not be searched for it. */
@NullMarked
package ru.nso.esialogin.repair.blast.reach;

import org.jspecify.annotations.NullMarked;
