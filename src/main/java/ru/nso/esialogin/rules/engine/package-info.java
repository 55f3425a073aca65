/** Runs the rules over a case and puts what they find in order. Pure. */
@NullMarked
package ru.nso.esialogin.rules.engine;

import org.jspecify.annotations.NullMarked;
