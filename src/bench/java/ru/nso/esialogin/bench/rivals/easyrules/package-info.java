/** The causes as annotated rules of Easy Rules 4: a condition that looks for a first case, an action that marks all. */
@NullMarked
package ru.nso.esialogin.bench.rivals.easyrules;

import org.jspecify.annotations.NullMarked;
