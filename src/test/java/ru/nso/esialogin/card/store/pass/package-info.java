/** Tests of the pass over all cards. */
@NullMarked
package ru.nso.esialogin.card.store.pass;

import org.jspecify.annotations.NullMarked;
