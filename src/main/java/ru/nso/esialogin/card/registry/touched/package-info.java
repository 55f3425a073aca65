/** Who in the whole registry may be touched by edits of some cards. */
@NullMarked
package ru.nso.esialogin.card.registry.touched;

import org.jspecify.annotations.NullMarked;
