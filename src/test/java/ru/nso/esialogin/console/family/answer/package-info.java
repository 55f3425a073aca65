@NullMarked
package ru.nso.esialogin.console.family.answer;

import org.jspecify.annotations.NullMarked;
