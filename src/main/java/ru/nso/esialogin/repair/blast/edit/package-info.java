/** Edits of single cards, with the value from the document where somebody has it before them, and what they make of the cards. */
@NullMarked
package ru.nso.esialogin.repair.blast.edit;

import org.jspecify.annotations.NullMarked;
