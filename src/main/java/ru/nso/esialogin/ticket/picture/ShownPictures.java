package ru.nso.esialogin.ticket.picture;

import jakarta.inject.Singleton;
import java.util.Optional;
import ru.nso.esialogin.ticket.SentFile;

/** Pictures of tickets for pages. What is handed out is drawn anew: no byte of the sender's gets into a browser. */
@Singleton
public final class ShownPictures {
    private final PictureRedrawing redrawing;
    private final PictureLimits limits;

    ShownPictures(PictureRedrawing redrawing, PictureLimits limits) {
        this.redrawing = redrawing;
        this.limits = limits;
    }

    /** Whether a file of this type may be one. */
    public static boolean mayBe(String contentType) {
        return contentType.equals("image/png") || contentType.equals("image/jpeg");
    }

    /** The picture in a file as a JPEG; nothing where it is no PNG and no JPEG, or is not to be decoded. */
    public Optional<byte[]> of(SentFile file) {
        return CleanPicture.of(file.content())
                .filter(picture -> picture.format() != CleanPicture.Format.WEBP
                        && picture.pixels() > 0
                        && !limits.isTooLarge(picture))
                .flatMap(redrawing::redraw);
    }
}
