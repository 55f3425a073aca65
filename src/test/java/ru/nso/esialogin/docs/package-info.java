/** The papers of the project are held to what the code does. */
@NullMarked
package ru.nso.esialogin.docs;

import org.jspecify.annotations.NullMarked;
