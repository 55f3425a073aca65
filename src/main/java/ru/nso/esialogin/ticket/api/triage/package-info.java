/** What was made of a complaint, as it is answered and kept. */
@NullMarked
package ru.nso.esialogin.ticket.api.triage;

import org.jspecify.annotations.NullMarked;
