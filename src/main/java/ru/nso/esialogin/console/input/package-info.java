/** Fields of forms: label, hint, what is wrong, each tied to its control. */
@NullMarked
package ru.nso.esialogin.console.input;

import org.jspecify.annotations.NullMarked;
