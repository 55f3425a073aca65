/**
 * The JSON form of schools and cards, shared by every operation that takes or gives cards: three states of each
 * member, values as people write them on the way in, masks on the way out.
 */
@NullMarked
package ru.nso.esialogin.card.api.wire;

import org.jspecify.annotations.NullMarked;
