/** The list of work of a school: what to mend first, what is put off, letters to parents. */
@NullMarked
package ru.nso.esialogin.console.school.work;

import org.jspecify.annotations.NullMarked;
