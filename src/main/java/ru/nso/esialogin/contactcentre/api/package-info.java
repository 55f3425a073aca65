/** The contact centre over HTTP: look-ups, comparisons, scripts, and the packet for the second line. */
@NullMarked
package ru.nso.esialogin.contactcentre.api;

import org.jspecify.annotations.NullMarked;
