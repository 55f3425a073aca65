/** A mailbox as the intake sees it, whatever protocol leads to it, and by what a letter in it is told again. */
@NullMarked
package ru.nso.esialogin.ticket.intake.box;

import org.jspecify.annotations.NullMarked;
