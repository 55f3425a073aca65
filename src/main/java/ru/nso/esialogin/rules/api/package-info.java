/** The catalogue of causes over HTTP, with its pages in Russian. */
@NullMarked
package ru.nso.esialogin.rules.api;

import org.jspecify.annotations.NullMarked;
