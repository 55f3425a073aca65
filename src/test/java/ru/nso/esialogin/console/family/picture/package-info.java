@NullMarked
package ru.nso.esialogin.console.family.picture;

import org.jspecify.annotations.NullMarked;
