/** Weighs what a complaint says: probable causes, what is missing, and the question that decides between two causes. */
@NullMarked
package ru.nso.esialogin.ticket.triage;

import org.jspecify.annotations.NullMarked;
