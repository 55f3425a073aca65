/** By what letters are told again. */
@NullMarked
package ru.nso.esialogin.ticket.intake.box;

import org.jspecify.annotations.NullMarked;
