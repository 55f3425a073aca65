/** What rules are given and what they answer. */
@NullMarked
package ru.nso.esialogin.rules;

import org.jspecify.annotations.NullMarked;
