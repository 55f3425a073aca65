/** Tells what an operator has typed into the one field in which a family is looked for. Pure. */
@NullMarked
package ru.nso.esialogin.contactcentre.typed;

import org.jspecify.annotations.NullMarked;
