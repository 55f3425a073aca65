/** Schools, pupil cards and staff cards over HTTP. */
@NullMarked
package ru.nso.esialogin.card.api;

import org.jspecify.annotations.NullMarked;
