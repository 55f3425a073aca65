/** What the registry knows of a complaint: the cards its keys lead to, and the login explained upon them. */
@NullMarked
package ru.nso.esialogin.ticket.registry;

import org.jspecify.annotations.NullMarked;
