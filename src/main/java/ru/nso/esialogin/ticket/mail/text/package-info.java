/** Bytes of letters as text: whatever mail programs of three decades call Russian. */
@NullMarked
package ru.nso.esialogin.ticket.mail.text;

import org.jspecify.annotations.NullMarked;
