/** The access log in pages: its entries, the statement for a family, and whether it is whole. */
@NullMarked
package ru.nso.esialogin.console.oversight.log;

import org.jspecify.annotations.NullMarked;
