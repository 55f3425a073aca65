/** Merging cards over HTTP. */
@NullMarked
package ru.nso.esialogin.card.api.merge;

import org.jspecify.annotations.NullMarked;
