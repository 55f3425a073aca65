/** Takes back what the platform kept of somebody who is erased. */
@NullMarked
package ru.nso.esialogin.access.store.erasure;

import org.jspecify.annotations.NullMarked;
