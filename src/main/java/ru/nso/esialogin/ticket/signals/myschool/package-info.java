/** Signals of the federal platform «Моя школа». */
@NullMarked
package ru.nso.esialogin.ticket.signals.myschool;

import org.jspecify.annotations.NullMarked;
