/** Causes at the door: a service that is not the diary, an address or a password that is closed, a second front end. */
@NullMarked
package ru.nso.esialogin.causes.entry;

import org.jspecify.annotations.NullMarked;
