/** Settings of mail in. */
@NullMarked
package ru.nso.esialogin.ticket.mail.config;

import org.jspecify.annotations.NullMarked;
