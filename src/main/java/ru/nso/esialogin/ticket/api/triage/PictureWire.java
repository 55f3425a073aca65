package ru.nso.esialogin.ticket.api.triage;

import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.ticket.picture.Reading;
import ru.nso.esialogin.ticket.picture.SeenPicture;
import ru.nso.esialogin.ticket.reading.PictureText;

/**
 * What came of a picture. What is written in it is kept only where the text from the screen stands in it: other pictures tell
 * of people whom nobody asked.
 *
 * @param file number of the attachment
 * @param read whether it was read
 * @param why what was in the way, where it was not read
 * @param errorText whether the text from the screen stands in it
 * @param text what a machine read on a screen with that text, slips included, numbers and mailboxes masked; {@code null} in
 *     all other pictures
 */
@Schema(
        name = "TicketPicture",
        description = "Прочитана ли картинка. Если на ней есть текст ошибки — что прочла машина: возможны ошибки,"
                + " числа и почта скрыты звёздочками. Что написано на других картинках, не хранится")
public record PictureWire(
        int file,
        boolean read,
        @Schema(nullable = true) Reading.@Nullable WhyNotRead why,
        boolean errorText,
        @Nullable @Schema(nullable = true, maxLength = LONGEST_TEXT) String text) {
    /** More stands on no screen. */
    static final int LONGEST_TEXT = 8_000;

    /** A number long enough to be somebody's, in one piece or in parts. */
    private static final Pattern NUMBER = Pattern.compile("\\d(?:[ \\t().+-]{0,2}\\d){5,}");

    private static final Pattern MAILBOX = Pattern.compile("([\\p{L}\\d])[\\p{L}\\d._%+-]*@");

    /** Of a long number the last two digits stay. */
    private static final Pattern ALL_BUT_LAST_TWO = Pattern.compile("\\d(?=.*\\d.*\\d)");

    static PictureWire of(SeenPicture picture) {
        if (picture.reading() instanceof Reading.Text text) {
            boolean screen = PictureText.hasScreenText(text.text());
            return new PictureWire(picture.file(), true, null, screen, screen ? masked(told(text)) : null);
        }
        return new PictureWire(picture.file(), false, ((Reading.NotRead) picture.reading()).why(), false, null);
    }

    private static String masked(String text) {
        String numbers = NUMBER.matcher(text)
                .replaceAll(number -> ALL_BUT_LAST_TWO.matcher(number.group()).replaceAll("*"));
        return MAILBOX.matcher(numbers).replaceAll("$1***@");
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
