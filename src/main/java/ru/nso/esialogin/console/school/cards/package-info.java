/** Lists of the cards of a school, and searches among them. */
@NullMarked
package ru.nso.esialogin.console.school.cards;

import org.jspecify.annotations.NullMarked;
