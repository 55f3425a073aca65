/** Fields of somebody on a card. */
@NullMarked
package ru.nso.esialogin.console.school.card.person;

import org.jspecify.annotations.NullMarked;
