package ru.nso.esialogin.ticket.picture;

/**
 * A picture of a ticket.
 *
 * @param file number of the file, from one
 * @param reading what came of reading it
 */
public record SeenPicture(int file, Reading reading) {}
