/**
 * Pictures that come with tickets: what is left of a file when everything but the picture is taken away, and what a reader
 * finds written in it. Pure; no picture is decoded here.
 */
@NullMarked
package ru.nso.esialogin.ticket.picture;

import org.jspecify.annotations.NullMarked;
