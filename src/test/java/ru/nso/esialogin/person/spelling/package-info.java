/** Tests of the vocabulary. All personal data in them is invented. */
@NullMarked
package ru.nso.esialogin.person.spelling;

import org.jspecify.annotations.NullMarked;
