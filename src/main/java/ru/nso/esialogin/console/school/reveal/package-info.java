/** One value of a card without stars, for a minute and with a reason. */
@NullMarked
package ru.nso.esialogin.console.school.reveal;

import org.jspecify.annotations.NullMarked;
