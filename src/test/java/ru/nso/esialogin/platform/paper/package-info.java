@NullMarked
package ru.nso.esialogin.platform.paper;

import org.jspecify.annotations.NullMarked;
