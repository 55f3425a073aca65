/** Audits of a school: started, followed, stopped, read. */
@NullMarked
package ru.nso.esialogin.console.school.audit;

import org.jspecify.annotations.NullMarked;
