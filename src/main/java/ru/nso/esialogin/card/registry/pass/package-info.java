/** All cards of a scope in one pass, and the cards around many at once: what a job over the whole region reads. */
@NullMarked
package ru.nso.esialogin.card.registry.pass;

import org.jspecify.annotations.NullMarked;
