/** Cards of a school: found, read, mended, with a check of each field while it is typed. */
@NullMarked
package ru.nso.esialogin.console.school.card;

import org.jspecify.annotations.NullMarked;
