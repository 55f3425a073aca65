/** Pages of those who supervise: the first one, and the way between all of them. */
@NullMarked
package ru.nso.esialogin.console.oversight;

import org.jspecify.annotations.NullMarked;
