package ru.nso.esialogin.ticket.queue;

import java.util.Optional;

/**
 * The tickets beside a ticket in a list.
 *
 * @param newer number of the one before it, which came later
 * @param older number of the one after it
 */
public record Neighbours(Optional<String> newer, Optional<String> older) {}
