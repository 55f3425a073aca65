/**
 * What a text pasted from the screen says and what to do about it, for anybody, without the registry. The values in the
 * text are dropped while it is read, so nothing that comes out of here can repeat one. Pure.
 */
@NullMarked
package ru.nso.esialogin.diagnosis.errortext;

import org.jspecify.annotations.NullMarked;
