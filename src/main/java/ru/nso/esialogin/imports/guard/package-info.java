/** What stops a file that would do more harm than a second person has agreed to, and who leaves a school by a roll-over. */
@NullMarked
package ru.nso.esialogin.imports.guard;

import org.jspecify.annotations.NullMarked;
