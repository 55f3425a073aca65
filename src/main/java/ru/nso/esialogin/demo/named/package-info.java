/**
 * Families of the demo region to which something happened: the sample card and the nine login and seven account cases
 * of the customer's slides, one family each. Each has a request that asks what is wrong.
 */
@NullMarked
package ru.nso.esialogin.demo.named;

import org.jspecify.annotations.NullMarked;
