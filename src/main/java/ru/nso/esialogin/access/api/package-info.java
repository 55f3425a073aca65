/** Reads from the request who asks and what for. */
@NullMarked
package ru.nso.esialogin.access.api;

import org.jspecify.annotations.NullMarked;
