package ru.nso.esialogin.ticket.picture;

import java.util.function.Predicate;

/** Reads what is written in pictures. */
public interface PictureReader {
    /**
     * What is written in a picture whose measures are within bounds.
     *
     * @param telling whether a text tells what is looked for; where it does not, the picture may be looked at in another way
     */
    Reading read(CleanPicture picture, Predicate<String> telling);
}
