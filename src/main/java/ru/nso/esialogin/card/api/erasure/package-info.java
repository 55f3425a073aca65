/** Erasing somebody over HTTP. */
@NullMarked
package ru.nso.esialogin.card.api.erasure;

import org.jspecify.annotations.NullMarked;
