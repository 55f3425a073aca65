/**
 * The console of the packaged service in a real browser, as each role sees it. Slow, so only in the profile
 * {@code browser}: {@code ./mvnw -Pbrowser verify}.
 */
@NullMarked
package ru.nso.esialogin.browser;

import org.jspecify.annotations.NullMarked;
