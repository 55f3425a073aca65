/** Releases over HTTP: one asks, another one decides. */
@NullMarked
package ru.nso.esialogin.access.api.release;

import org.jspecify.annotations.NullMarked;
