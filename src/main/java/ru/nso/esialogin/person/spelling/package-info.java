/**
 * How people write and miswrite: placeholders, look-alike letters, variants of names, mistyped mail domains. Knows
 * texts only, not what they stand for.
 */
@NullMarked
package ru.nso.esialogin.person.spelling;

import org.jspecify.annotations.NullMarked;
