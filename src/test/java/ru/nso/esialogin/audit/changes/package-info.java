/** Tests of the comparison of two audits. */
@NullMarked
package ru.nso.esialogin.audit.changes;

import org.jspecify.annotations.NullMarked;
