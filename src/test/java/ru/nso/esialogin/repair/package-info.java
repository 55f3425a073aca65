/** Plans, their proof and the next question. */
@NullMarked
package ru.nso.esialogin.repair;

import org.jspecify.annotations.NullMarked;
