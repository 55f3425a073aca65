/** The catalogue of causes for people: a list that can be searched, and a page of each. Open to anybody. */
@NullMarked
package ru.nso.esialogin.console.catalogue;

import org.jspecify.annotations.NullMarked;
