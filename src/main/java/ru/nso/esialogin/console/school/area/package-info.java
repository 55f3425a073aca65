/** Audits of a municipality and of the region: started, followed, and what they came to. */
@NullMarked
package ru.nso.esialogin.console.school.area;

import org.jspecify.annotations.NullMarked;
