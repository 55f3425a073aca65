/** What has changed between two audits: found anew, gone, back again, still there; from sorted streams. Pure. */
@NullMarked
package ru.nso.esialogin.audit.changes;

import org.jspecify.annotations.NullMarked;
