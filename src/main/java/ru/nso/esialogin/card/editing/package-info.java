/** Cards as somebody types them: what is kept, what is remarked, what is refused, who else has the same number. Pure. */
@NullMarked
package ru.nso.esialogin.card.editing;

import org.jspecify.annotations.NullMarked;
