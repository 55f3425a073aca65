/** Somebody is taken from the registry for good: from cards, their earlier states, and everything made from them. */
@NullMarked
package ru.nso.esialogin.card.erasure;

import org.jspecify.annotations.NullMarked;
