/** Causes about keys that are missing, outdated or unusable, on a card or at ЕСИА. Pure. */
@NullMarked
package ru.nso.esialogin.causes.keys;

import org.jspecify.annotations.NullMarked;
