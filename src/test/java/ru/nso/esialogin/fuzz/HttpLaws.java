package ru.nso.esialogin.fuzz;

import java.util.Optional;
import ru.nso.esialogin.access.seal.HeadLine;
import ru.nso.esialogin.access.seal.PlainMarks;
import ru.nso.esialogin.platform.crypto.FieldCipher;
import ru.nso.esialogin.platform.crypto.Place;
import ru.nso.esialogin.platform.crypto.TestKeys;
import ru.nso.esialogin.platform.crypto.UnreadableValue;
import ru.nso.esialogin.platform.http.ETags;
import ru.nso.esialogin.platform.problem.ProblemException;

/** What is true of headers, cursors and the lines of head files. */
final class HttpLaws {
    private static final FieldCipher CIPHER = TestKeys.cipher("k1");
    private static final Place LIST = new Place("cursor", "position", "cards");

    private HttpLaws() {}

    static void ifMatch(String text) {
        try {
            ETags.requireMatch(text, 3);
        } catch (ProblemException refused) {
            int status = refused.kind().status();
            Broken.unless(status == 400 || status == 412 || status == 428, "a header is refused with its own status");
            return;
        }
        Broken.unless(text.strip().equals("*") || text.contains("\"3\""), "only the version itself lets a write pass");
    }

    static void cursor(String text) {
        String own = CIPHER.encryptToText(text, LIST);
        Broken.unless(CIPHER.decryptText(own, LIST).equals(text), "a cursor stands for its position");
        try {
            CIPHER.decryptText(text, LIST);
        } catch (UnreadableValue refused) {
            return;
        }
        throw new AssertionError("nobody makes a cursor without the key");
    }

    static void headLine(String text) {
        PlainMarks marks = new PlainMarks();
        Optional<HeadLine> read = HeadLine.read(text, "", marks);
        read.ifPresent(line -> {
            String printed = line.sign("", marks).text();
            Broken.unless(
                    HeadLine.read(printed, "", marks).equals(read), "a line as it is printed is read as the same");
        });
        HeadLine.markOf(text);
    }
}
