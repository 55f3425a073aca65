/**
 * What mending cards would gain: how many more people of each school could log in, and which cards that takes. For those
 * who measure use and look for what hinders it. Pure.
 */
@NullMarked
package ru.nso.esialogin.audit.gain;

import org.jspecify.annotations.NullMarked;
