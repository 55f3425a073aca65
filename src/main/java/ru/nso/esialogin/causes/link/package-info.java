/** Causes about stored links between records and accounts of ЕСИА. Pure. */
@NullMarked
package ru.nso.esialogin.causes.link;

import org.jspecify.annotations.NullMarked;
