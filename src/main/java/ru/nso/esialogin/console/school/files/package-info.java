/** Files of cards: tried first, with what they do to logins, and written then. */
@NullMarked
package ru.nso.esialogin.console.school.files;

import org.jspecify.annotations.NullMarked;
