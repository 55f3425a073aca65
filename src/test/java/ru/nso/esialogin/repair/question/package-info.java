/** The next question. */
@NullMarked
package ru.nso.esialogin.repair.question;

import org.jspecify.annotations.NullMarked;
