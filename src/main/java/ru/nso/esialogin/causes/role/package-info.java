/** Causes in the part in which somebody logs in: an organisation chosen, a role missing, a user not activated. */
@NullMarked
package ru.nso.esialogin.causes.role;

import org.jspecify.annotations.NullMarked;
