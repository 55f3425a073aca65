/** What was changed on a card, when and by whom; two cards of one pupil made one, and that taken back. */
@NullMarked
package ru.nso.esialogin.console.school.history;

import org.jspecify.annotations.NullMarked;
