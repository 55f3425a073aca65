/** Tests of edits of cards. */
@NullMarked
package ru.nso.esialogin.repair.blast.edit;

import org.jspecify.annotations.NullMarked;
