/**
 * Incidents: many families have one cause at one school or in one hour, so that one trouble lies behind many tickets. They
 * are found by themselves; tickets follow the incident and get one answer.
 */
@NullMarked
package ru.nso.esialogin.ticket.incident;

import org.jspecify.annotations.NullMarked;
