/** Pages of a school as a browser gets them. */
@NullMarked
package ru.nso.esialogin.console.school;

import org.jspecify.annotations.NullMarked;
