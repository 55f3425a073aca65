/** Boundaries of the causes of the group {@code account}. */
@NullMarked
package ru.nso.esialogin.causes.account;

import org.jspecify.annotations.NullMarked;
