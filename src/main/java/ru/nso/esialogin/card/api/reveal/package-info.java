/** Values without stars over HTTP, for pupil cards and staff cards. */
@NullMarked
package ru.nso.esialogin.card.api.reveal;

import org.jspecify.annotations.NullMarked;
