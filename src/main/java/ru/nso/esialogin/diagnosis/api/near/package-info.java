/** Near misses as they stand in the answer: for the operator, masked, without names. */
@NullMarked
package ru.nso.esialogin.diagnosis.api.near;

import org.jspecify.annotations.NullMarked;
