/** Causes that lie with the services themselves: ЕСИА, the electronic school, the link between them, the apps. */
@NullMarked
package ru.nso.esialogin.causes.service;

import org.jspecify.annotations.NullMarked;
