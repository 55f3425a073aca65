/** The named families, each held to the verdict and the cause it is planted for. */
@NullMarked
package ru.nso.esialogin.demo.named;

import org.jspecify.annotations.NullMarked;
