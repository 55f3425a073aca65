/** A family as a picture: who, which keys on which card, and where those that were sent meet them. */
@NullMarked
package ru.nso.esialogin.console.family.picture;

import org.jspecify.annotations.NullMarked;
