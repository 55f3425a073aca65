/** Explained logins as pages: the search that leads to a card, and the words that all pages about a family share. */
@NullMarked
package ru.nso.esialogin.console.family;

import org.jspecify.annotations.NullMarked;
