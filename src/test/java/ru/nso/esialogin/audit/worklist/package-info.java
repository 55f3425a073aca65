/** Tests of the list of work. */
@NullMarked
package ru.nso.esialogin.audit.worklist;

import org.jspecify.annotations.NullMarked;
