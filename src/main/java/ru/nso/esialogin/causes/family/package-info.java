/** Causes about parents missing on the cards of their children. Pure. */
@NullMarked
package ru.nso.esialogin.causes.family;

import org.jspecify.annotations.NullMarked;
