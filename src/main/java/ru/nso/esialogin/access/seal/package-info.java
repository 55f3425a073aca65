/**
 * How the access log vouches for itself: entries with marks and gapless numbers, seals that chain them, heads that are
 * kept outside the database, and the examination of it all. Pure; the tables and files are in {@code store}.
 */
@NullMarked
package ru.nso.esialogin.access.seal;

import org.jspecify.annotations.NullMarked;
