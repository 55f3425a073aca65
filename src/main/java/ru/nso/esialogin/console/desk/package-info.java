/** The desk of the helpdesk: what its pages share. Pages call the roots of the tickets. */
@NullMarked
package ru.nso.esialogin.console.desk;

import org.jspecify.annotations.NullMarked;
