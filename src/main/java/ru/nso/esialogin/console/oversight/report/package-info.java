/** What the access log amounts to by operators, and what is kept how long, in pages. */
@NullMarked
package ru.nso.esialogin.console.oversight.report;

import org.jspecify.annotations.NullMarked;
