/**
 * The list of work of a school: its cards with faults, those first that let most people in again once they are mended,
 * with what is to be done and how far it is. Pure.
 */
@NullMarked
package ru.nso.esialogin.audit.worklist;

import org.jspecify.annotations.NullMarked;
