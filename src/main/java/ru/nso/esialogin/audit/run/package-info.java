/** Audits as they are asked for, worked on, cancelled and asked about. Pure use cases over a port. */
@NullMarked
package ru.nso.esialogin.audit.run;

import org.jspecify.annotations.NullMarked;
