/** Who stands on the cards of a look-up: every human being once, whatever number of cards and spellings. Pure. */
@NullMarked
package ru.nso.esialogin.contactcentre.kin;

import org.jspecify.annotations.NullMarked;
