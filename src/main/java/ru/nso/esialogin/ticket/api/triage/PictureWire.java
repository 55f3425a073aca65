package ru.nso.esialogin.ticket.api.triage;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.ticket.picture.Reading;
import ru.nso.esialogin.ticket.picture.SeenPicture;
import ru.nso.esialogin.ticket.reading.PictureText;

/**
 * What came of a picture.
 *
 * @param file number of the attachment
 * @param read whether it was read
 * @param why what was in the way, where it was not read
 * @param errorText whether the text from the screen stands in it
 * @param text what a machine read in it, slips included; {@code null} where it was not read, or before texts were kept
 */
@Schema(
        name = "TicketPicture",
        description = "Прочитана ли картинка, и что на ней прочла машина: с ошибками, без звёздочек")
public record PictureWire(
        int file,
        boolean read,
        @Schema(nullable = true) Reading.@Nullable WhyNotRead why,
        boolean errorText,
        @Nullable @Schema(nullable = true, maxLength = LONGEST_TEXT) String text) {
    /** More stands on no screen. */
    static final int LONGEST_TEXT = 8_000;

    static PictureWire of(SeenPicture picture) {
        if (picture.reading() instanceof Reading.Text text) {
            return new PictureWire(picture.file(), true, null, PictureText.hasScreenText(text.text()), told(text));
        }
        return new PictureWire(picture.file(), false, ((Reading.NotRead) picture.reading()).why(), false, null);
    }

    /** Blank lines and signs that are none say nothing. */
    private static String told(Reading.Text text) {
        String seen = text.text()
                .replaceAll("[\\p{Cntrl}&&[^\\n]]", " ")
                .replaceAll("\\h*\\n\\s*", "\n")
                .strip();
        return seen.substring(0, Math.min(seen.length(), LONGEST_TEXT));
    }

    /** What stands in a picture is personal. */
    @Override
    public String toString() {
        return "PictureWire " + file;
    }
}
