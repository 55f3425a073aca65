/** Mail in, exactly once: known ways to lose letters or to take them twice, each tried. */
@NullMarked
package ru.nso.esialogin.ticket.intake;

import org.jspecify.annotations.NullMarked;
