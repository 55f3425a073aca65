package ru.nso.esialogin.ticket.api.triage;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.ticket.picture.Reading;
import ru.nso.esialogin.ticket.picture.SeenPicture;
import ru.nso.esialogin.ticket.reading.PictureText;

/**
 * What came of a picture. What is written in it is not kept.
 *
 * @param file number of the attachment
 * @param read whether it was read
 * @param why what was in the way, where it was not read
 * @param errorText whether the text from the screen stands in it
 */
@Schema(name = "TicketPicture", description = "Прочитана ли картинка; что на ней написано, не хранится")
public record PictureWire(
        int file, boolean read, @Schema(nullable = true) Reading.@Nullable WhyNotRead why, boolean errorText) {
    static PictureWire of(SeenPicture picture) {
        if (picture.reading() instanceof Reading.Text text) {
            return new PictureWire(picture.file(), true, null, PictureText.hasScreenText(text.text()));
        }
        return new PictureWire(picture.file(), false, ((Reading.NotRead) picture.reading()).why(), false);
    }
}
