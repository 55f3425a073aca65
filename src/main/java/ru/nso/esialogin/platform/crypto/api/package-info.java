/** Keys over HTTP: which are in use, and writing anew what is under old ones. No key is ever shown. */
@NullMarked
package ru.nso.esialogin.platform.crypto.api;

import org.jspecify.annotations.NullMarked;
