/** What an audit comes to: shares, what is foreseen, changes, work, reports, and what schools decide about it. Pure. */
@NullMarked
package ru.nso.esialogin.audit.results;

import org.jspecify.annotations.NullMarked;
