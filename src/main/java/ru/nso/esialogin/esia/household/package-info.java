/** Who is who on the cards, seen from the person who logs in: the family, its pupils, the records. Pure. */
@NullMarked
package ru.nso.esialogin.esia.household;

import org.jspecify.annotations.NullMarked;
