/** Plays a login: gates, keys, search, owners, verdict, with a trace. Pure. */
@NullMarked
package ru.nso.esialogin.esia.simulation;

import org.jspecify.annotations.NullMarked;
