/** A ticket that an operator writes down: a call, a visit, a letter on paper. */
@NullMarked
package ru.nso.esialogin.console.desk.entry;

import org.jspecify.annotations.NullMarked;
