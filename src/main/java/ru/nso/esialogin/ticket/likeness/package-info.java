/**
 * Compares a complaint with complaints whose causes are known: what nobody has made a phrase of is still said in words
 * that others used for the same trouble.
 */
@NullMarked
package ru.nso.esialogin.ticket.likeness;

import org.jspecify.annotations.NullMarked;
