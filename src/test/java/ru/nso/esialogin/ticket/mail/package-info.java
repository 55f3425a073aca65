/** Raw letters, whole and broken ones, through the reader of letters. */
@NullMarked
package ru.nso.esialogin.ticket.mail;

import org.jspecify.annotations.NullMarked;
