/** Tells the watch over SNILS which numbers were looked for, and which of them stand on the cards that were found. */
@NullMarked
package ru.nso.esialogin.card.registry.sought;

import org.jspecify.annotations.NullMarked;
