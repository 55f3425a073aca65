/** Pages that go out as PDF: words, tables and drawings, one below the other. Knows paper, not what stands on it. */
@NullMarked
package ru.nso.esialogin.platform.paper;

import org.jspecify.annotations.NullMarked;
