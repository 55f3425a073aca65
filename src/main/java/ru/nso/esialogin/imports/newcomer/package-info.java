/** Who in a file meets nobody else: neither another human in the file nor anybody on the cards that are there. */
@NullMarked
package ru.nso.esialogin.imports.newcomer;

import org.jspecify.annotations.NullMarked;
