/** What all pages for people who are logged in share: navigation, headers of the answers, what a refusal looks like. */
@NullMarked
package ru.nso.esialogin.console.frame;

import org.jspecify.annotations.NullMarked;
