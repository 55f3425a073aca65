/** Somebody on a card as fields of a form, and fields as somebody on a card. */
@NullMarked
package ru.nso.esialogin.console.school.card.person;

import org.jspecify.annotations.NullMarked;
