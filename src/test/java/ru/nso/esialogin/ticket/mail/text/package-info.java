/** Bytes of letters in all the ways in which Russian was ever written into them. */
@NullMarked
package ru.nso.esialogin.ticket.mail.text;

import org.jspecify.annotations.NullMarked;
