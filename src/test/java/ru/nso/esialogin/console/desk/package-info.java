/** The desk as operators use it: pages read as HTML, forms sent as a browser sends them. */
@NullMarked
package ru.nso.esialogin.console.desk;

import org.jspecify.annotations.NullMarked;
