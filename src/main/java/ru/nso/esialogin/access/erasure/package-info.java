/** Somebody is erased: on what ground, and what the rooms that keep traces of people have to remove. */
@NullMarked
package ru.nso.esialogin.access.erasure;

import org.jspecify.annotations.NullMarked;
