/** What an audit finds out of the people on the cards, as it is kept: ids, codes and days, no names and no values. Pure. */
@NullMarked
package ru.nso.esialogin.audit.finding;

import org.jspecify.annotations.NullMarked;
