/** Who tries to log in, and how: the form that a diagnosis is made from. */
@NullMarked
package ru.nso.esialogin.console.family.login;

import org.jspecify.annotations.NullMarked;
