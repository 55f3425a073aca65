/** The JSON form of a login attempt with everything known of it, and how it is read into facts of three states. */
@NullMarked
package ru.nso.esialogin.diagnosis.api.wire;

import org.jspecify.annotations.NullMarked;
