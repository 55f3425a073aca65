/** Tests of the room of the same name. */
@NullMarked
package ru.nso.esialogin.diagnosis.errortext;

import org.jspecify.annotations.NullMarked;
