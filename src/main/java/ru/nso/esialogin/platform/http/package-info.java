/** What every HTTP operation shares: headers, limits, versions of records and pages of lists. */
@NullMarked
package ru.nso.esialogin.platform.http;

import org.jspecify.annotations.NullMarked;
