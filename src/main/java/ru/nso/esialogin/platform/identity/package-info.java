/**
 * Who is calling: name, roles and attributes, told the same way whether the caller logged in through OpenID Connect or
 * as a user of the demo. What the caller may do is decided elsewhere.
 */
@NullMarked
package ru.nso.esialogin.platform.identity;

import org.jspecify.annotations.NullMarked;
