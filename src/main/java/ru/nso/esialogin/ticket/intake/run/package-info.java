/** The way of a letter from its mailbox to its place, step by step, so that it can be broken off between any two. */
@NullMarked
package ru.nso.esialogin.ticket.intake.run;

import org.jspecify.annotations.NullMarked;
