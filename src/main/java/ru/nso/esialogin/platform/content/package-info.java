/**
 * What comes from outside, looked at by itself: the kind of a file by its first bytes, never by its name, and the words
 * of a page of HTML. Nothing here fetches, runs or draws anything.
 */
@NullMarked
package ru.nso.esialogin.platform.content;

import org.jspecify.annotations.NullMarked;
