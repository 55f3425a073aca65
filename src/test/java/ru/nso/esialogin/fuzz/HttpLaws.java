package ru.nso.esialogin.fuzz;

import java.util.regex.Pattern;
import ru.nso.esialogin.platform.crypto.FieldCipher;
import ru.nso.esialogin.platform.crypto.Place;
import ru.nso.esialogin.platform.crypto.TestKeys;
import ru.nso.esialogin.platform.crypto.UnreadableValue;
import ru.nso.esialogin.platform.http.ETags;
import ru.nso.esialogin.platform.problem.ProblemException;

/** What is true of headers and cursors. */
final class HttpLaws {
    private static final FieldCipher CIPHER = TestKeys.cipher("k1");
    private static final Pattern STRONG = Pattern.compile("(?:^|[ \t,])\"3\"");
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
        String told = text.strip();
        Broken.unless(told.equals("*") || STRONG.matcher(told).find(), "only the version itself lets a write pass");
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
}
