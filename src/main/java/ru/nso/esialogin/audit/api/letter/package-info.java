/** HTTP shapes of letters to parents: JSON, and sheets to print. */
@NullMarked
package ru.nso.esialogin.audit.api.letter;

import org.jspecify.annotations.NullMarked;
