/** Rows of invented audits for tests; every builder starts from one pupil whose login works. */
@NullMarked
package ru.nso.esialogin.audit.sample;

import org.jspecify.annotations.NullMarked;
