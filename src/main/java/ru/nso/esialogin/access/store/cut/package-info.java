/** Entries of the access log whose time has ended: how far, said outside the database first, and their removal. */
@NullMarked
package ru.nso.esialogin.access.store.cut;

import org.jspecify.annotations.NullMarked;
