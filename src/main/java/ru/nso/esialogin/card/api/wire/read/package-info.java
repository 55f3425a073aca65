/**
 * Reads cards from their JSON form: checks what must be right, keeps as written what cannot be read, and takes a mask
 * that stands for the stored value as "unchanged".
 */
@NullMarked
package ru.nso.esialogin.card.api.wire.read;

import org.jspecify.annotations.NullMarked;
