/** The missing fact whose answer tells most about a login that is not decided. Pure. */
@NullMarked
package ru.nso.esialogin.repair.question;

import org.jspecify.annotations.NullMarked;
