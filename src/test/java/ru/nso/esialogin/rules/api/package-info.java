/** The catalogue over HTTP. */
@NullMarked
package ru.nso.esialogin.rules.api;

import org.jspecify.annotations.NullMarked;
