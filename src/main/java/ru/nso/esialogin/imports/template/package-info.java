/** Tables that go out: templates to fill in, and refused rows to mend and send again. */
@NullMarked
package ru.nso.esialogin.imports.template;

import org.jspecify.annotations.NullMarked;
