/** Tests of the letter to a parent. */
@NullMarked
package ru.nso.esialogin.audit.letter;

import org.jspecify.annotations.NullMarked;
