/** Limits how often one client may use an operation that is open to everybody. Addresses stay in memory only. */
@NullMarked
package ru.nso.esialogin.platform.http.rate;

import org.jspecify.annotations.NullMarked;
