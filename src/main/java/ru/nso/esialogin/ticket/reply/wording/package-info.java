/** The words of replies and the links in them: shipped, and changed by two people without a release of the service. */
@NullMarked
package ru.nso.esialogin.ticket.reply.wording;

import org.jspecify.annotations.NullMarked;
