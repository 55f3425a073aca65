/**
 * Asks every operation of the API for what its own description promises: drawn requests, right and wrong ones, and laws
 * that every answer keeps.
 */
@NullMarked
package ru.nso.esialogin.contract;

import org.jspecify.annotations.NullMarked;
