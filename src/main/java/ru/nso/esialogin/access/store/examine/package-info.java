/** Streams the access log, its seals and the head files through the examination. */
@NullMarked
package ru.nso.esialogin.access.store.examine;

import org.jspecify.annotations.NullMarked;
