/** A letter as the intake needs it: read, or put aside with a reason. Who reads it knows the formats of mail. */
@NullMarked
package ru.nso.esialogin.ticket.intake.letter;

import org.jspecify.annotations.NullMarked;
