/**
 * What an operator says and does, from greeting to goodbye, as a graph in which every node is reachable and none is a
 * dead end. Nothing in it is about anybody but the caller and the caller's children. Pure.
 */
@NullMarked
package ru.nso.esialogin.contactcentre.script;

import org.jspecify.annotations.NullMarked;
