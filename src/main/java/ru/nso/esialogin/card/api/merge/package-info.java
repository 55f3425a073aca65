/** HTTP shapes of making two cards one. */
@NullMarked
package ru.nso.esialogin.card.api.merge;

import org.jspecify.annotations.NullMarked;
