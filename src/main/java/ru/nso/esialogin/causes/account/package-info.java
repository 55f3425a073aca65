/** Causes on the side of ЕСИА: the account's level, link, consent and factor, and the making of a child's account. */
@NullMarked
package ru.nso.esialogin.causes.account;

import org.jspecify.annotations.NullMarked;
