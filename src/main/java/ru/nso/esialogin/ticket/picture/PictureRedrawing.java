package ru.nso.esialogin.ticket.picture;

import java.util.Optional;

/** Draws pictures anew. */
public interface PictureRedrawing {
    /**
     * A picture, whose measures are within bounds, as a JPEG in which is nothing but what is seen; nothing where it cannot be
     * decoded, or others are being drawn for too long.
     */
    Optional<byte[]> redraw(CleanPicture picture);
}
