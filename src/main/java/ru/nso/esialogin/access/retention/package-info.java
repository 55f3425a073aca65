/** What is kept how long and on what ground, what is due, and its removal: one table for all rooms. */
@NullMarked
package ru.nso.esialogin.access.retention;

import org.jspecify.annotations.NullMarked;
