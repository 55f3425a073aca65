/** Who is counted as one client, and how often it may come. */
@NullMarked
package ru.nso.esialogin.platform.http.rate;

import org.jspecify.annotations.NullMarked;
