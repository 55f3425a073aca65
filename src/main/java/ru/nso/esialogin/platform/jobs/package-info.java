/**
 * Long work in the background: kept in PostgreSQL, picked up by any instance, gone on with after a crash, cancellable.
 * Who asked for it, and what it works on, is the feature's own matter.
 */
@NullMarked
package ru.nso.esialogin.platform.jobs;

import org.jspecify.annotations.NullMarked;
