/**
 * What the electronic school holds about a pupil, the parents and the staff: cards, orders, schools.
 * The root is pure; {@code api} speaks HTTP and {@code store} speaks to the database.
 */
@NullMarked
package ru.nso.esialogin.card;

import org.jspecify.annotations.NullMarked;
