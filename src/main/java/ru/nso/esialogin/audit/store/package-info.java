/** Audits in their tables, and the work on them. */
@NullMarked
package ru.nso.esialogin.audit.store;

import org.jspecify.annotations.NullMarked;
