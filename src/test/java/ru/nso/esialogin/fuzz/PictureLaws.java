package ru.nso.esialogin.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.ticket.picture.CleanPicture;
import ru.nso.esialogin.ticket.reading.PictureText;

/** What is true of pictures that people send, and of what a machine reads in them. */
final class PictureLaws {
    /** Beginnings behind which a parser takes everything for a picture. */
    private static final List<String> BEGINNINGS = List.of(
            "",
            "\u0089PNG\r\n\u001a\n",
            "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\0\0\4\0\0\0\3\0\10\2\0\0\0abcd",
            "\u00ff\u00d8\u00ff",
            "\u00ff\u00d8\u00ff\u00e1\0@Exif\0\0",
            "\u00ff\u00d8\u00ff\u00c0\0\21\10\3\0\4\0\3\1\42\0\2\21\1\3\21\1\u00ff\u00da\0\2",
            "RIFF\u00ff\0\0\0WEBP",
            "RIFF\u00ff\0\0\0WEBPVP8X\n\0\0\0>\0\0\0\1\0\0\1\0\0");

    /** The mark of the beginning and that of the end. */
    private static final int MARKS = 8;

    private PictureLaws() {}

    /** Any file is clean after it was cleaned, and hardly longer; any text can be read as that of a screen. */
    static void picture(String text) {
        for (String beginning : BEGINNINGS) {
            clean((beginning + text).getBytes(StandardCharsets.ISO_8859_1));
        }
        clean(text.getBytes(StandardCharsets.UTF_8));
        PictureText.hasScreenText(text);
    }

    private static void clean(byte[] file) {
        CleanPicture.of(file).ifPresent(picture -> {
            Broken.unless(picture.content().length <= file.length + MARKS, "cleaning adds nothing");
            Broken.unless(picture.width() >= 0 && picture.height() >= 0, "nothing is less than nothing wide");
            Broken.unless(picture.turn() >= 1 && picture.turn() <= 8, "a camera is held in one of eight ways");
            Optional<CleanPicture> cleaned = CleanPicture.of(picture.content());
            Broken.unless(cleaned.isPresent(), "what was cleaned is a picture still");
            CleanPicture again = cleaned.orElseThrow();
            Broken.unless(Arrays.equals(again.content(), picture.content()), "what is clean stays as it is");
            Broken.unless(
                    again.width() == picture.width()
                            && again.height() == picture.height()
                            && again.turn() == picture.turn()
                            && again.scans() == picture.scans(),
                    "what is clean measures the same");
        });
    }
}
