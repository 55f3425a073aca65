/** Pages of a school: how ready it is, what to mend first, audits, files of cards, single cards. */
@NullMarked
package ru.nso.esialogin.console.school;

import org.jspecify.annotations.NullMarked;
