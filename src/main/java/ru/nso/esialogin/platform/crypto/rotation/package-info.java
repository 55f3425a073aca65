/**
 * Writes what is under old keys anew under the active ones, while the service runs. Rooms with rows of their own kind add
 * a {@link Rewriting}; whatever is only encrypted is found in the database.
 */
@NullMarked
package ru.nso.esialogin.platform.crypto.rotation;

import org.jspecify.annotations.NullMarked;
