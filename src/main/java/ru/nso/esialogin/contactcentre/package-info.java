/**
 * Line 110: an operator looks a family up, compares what the caller says with the cards without seeing them, and reads
 * out what to do. The root holds the use cases and is pure; {@code api} speaks HTTP, {@code store} to the database.
 */
@NullMarked
package ru.nso.esialogin.contactcentre;

import org.jspecify.annotations.NullMarked;
