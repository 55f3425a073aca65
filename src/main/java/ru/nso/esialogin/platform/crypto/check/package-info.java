/**
 * Whether the configured keys are those that wrote the database, asked at every start. Columns say themselves, by a
 * comment, whose key they are under.
 */
@NullMarked
package ru.nso.esialogin.platform.crypto.check;

import org.jspecify.annotations.NullMarked;
