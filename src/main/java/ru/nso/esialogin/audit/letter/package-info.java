/**
 * The letter by which a school asks a parent for the documents that its findings need; with nothing of anybody but the
 * parent and the child. Pure.
 */
@NullMarked
package ru.nso.esialogin.audit.letter;

import org.jspecify.annotations.NullMarked;
