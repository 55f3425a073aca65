/** Takes observations and plans in, keeps what they said before, and reads them for answers. Pure. */
@NullMarked
package ru.nso.esialogin.indicators.recording;

import org.jspecify.annotations.NullMarked;
