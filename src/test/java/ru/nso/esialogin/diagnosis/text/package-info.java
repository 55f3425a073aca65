/** Tests of the texts that are sent. */
@NullMarked
package ru.nso.esialogin.diagnosis.text;

import org.jspecify.annotations.NullMarked;
