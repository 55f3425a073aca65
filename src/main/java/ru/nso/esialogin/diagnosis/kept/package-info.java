/**
 * Diagnoses that are made against the registry and kept, for whoever shows them to people: asked for with what somebody
 * tells, given back as they were answered, replayed, and each of their edits tried. What they are kept as is the business
 * of whoever implements this.
 */
@NullMarked
package ru.nso.esialogin.diagnosis.kept;

import org.jspecify.annotations.NullMarked;
