/** Tests of the work on audits. */
@NullMarked
package ru.nso.esialogin.audit.store;

import org.jspecify.annotations.NullMarked;
