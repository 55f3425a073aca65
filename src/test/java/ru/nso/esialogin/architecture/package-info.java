/** The walls between the rooms, checked by the build. */
@NullMarked
package ru.nso.esialogin.architecture;

import org.jspecify.annotations.NullMarked;
