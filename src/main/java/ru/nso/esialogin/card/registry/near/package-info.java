/** What finds cards that a login nearly fits: keys one slip away, names and birth dates that nearly agree. */
@NullMarked
package ru.nso.esialogin.card.registry.near;

import org.jspecify.annotations.NullMarked;
