/** What a pupil's orders amount to on a day: in which school, or why in none. Pure. */
@NullMarked
package ru.nso.esialogin.card.enrolment;

import org.jspecify.annotations.NullMarked;
