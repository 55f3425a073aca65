/** Plans and the next question as they go over the wire. */
@NullMarked
package ru.nso.esialogin.diagnosis.api.plan;

import org.jspecify.annotations.NullMarked;
