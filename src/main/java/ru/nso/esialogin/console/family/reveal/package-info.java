/** One value without stars, with a reason, for a minute. */
@NullMarked
package ru.nso.esialogin.console.family.reveal;

import org.jspecify.annotations.NullMarked;
