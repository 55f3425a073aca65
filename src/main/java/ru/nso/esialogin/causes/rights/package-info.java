/** Causes that are a matter of rights and not of data, and questions that are not about logging in. */
@NullMarked
package ru.nso.esialogin.causes.rights;

import org.jspecify.annotations.NullMarked;
