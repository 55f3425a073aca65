/**
 * Encryption of single values for the database and keyed hashes to find them again. A leaked dump without the keys
 * holds nothing readable.
 */
@NullMarked
package ru.nso.esialogin.platform.crypto;

import org.jspecify.annotations.NullMarked;
