/** Values without stars, counted for whoever watches the service, whichever page shows them. */
@NullMarked
package ru.nso.esialogin.console.reveal;

import org.jspecify.annotations.NullMarked;
