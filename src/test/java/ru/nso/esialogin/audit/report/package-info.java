/** Tests of the report. */
@NullMarked
package ru.nso.esialogin.audit.report;

import org.jspecify.annotations.NullMarked;
