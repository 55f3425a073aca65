/** What the room of tickets is made of: settings, the stems of Lucene and the beans of the pure root. */
@NullMarked
package ru.nso.esialogin.ticket.config;

import org.jspecify.annotations.NullMarked;
