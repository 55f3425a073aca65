/** Reading the access log: who did what with whose data, newest first. Reading it is an entry, too. */
@NullMarked
package ru.nso.esialogin.access.reading;

import org.jspecify.annotations.NullMarked;
