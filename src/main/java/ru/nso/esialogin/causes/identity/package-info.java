/** Causes about whose data stand on a card: a SNILS, a contact or a name in the wrong place. Pure. */
@NullMarked
package ru.nso.esialogin.causes.identity;

import org.jspecify.annotations.NullMarked;
