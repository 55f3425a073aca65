/** The words of replies over HTTP: read, and proposed for a second person to decide. */
@NullMarked
package ru.nso.esialogin.ticket.api.wording;

import org.jspecify.annotations.NullMarked;
