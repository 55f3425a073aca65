/** Tests of shares and of what is withheld of them. */
@NullMarked
package ru.nso.esialogin.audit.readiness;

import org.jspecify.annotations.NullMarked;
