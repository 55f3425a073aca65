package ru.nso.esialogin.ticket.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ru.nso.esialogin.person.EmailAddress;
import ru.nso.esialogin.person.EmailField;
import ru.nso.esialogin.person.spelling.LookAlikes;

/** Reads e-mail addresses out of running text, those of the helpdesk left out. */
public final class MailReader {
    private static final Pattern ADDRESS = Pattern.compile(
            "(?iu)(?<![\\p{L}\\d._+-])[\\p{L}\\d][\\p{L}\\d._+-]{0,63}\\h?(?:@|\\(at\\)|\\(собака\\)|\\hсобака\\h)\\h?"
                    + "[\\p{L}\\d-]+(?:[.,][\\p{L}\\d-]+)*[.,](?:ru|com|net|org|su|by|kz|ua|рф|edu|info|me|ry|con|[a-z]{2,6})"
                    + "(?![\\p{L}\\d])");
    private static final Pattern AT = Pattern.compile("(?iu)\\h?(?:@|\\(at\\)|\\(собака\\)|\\hсобака\\h)\\h?");

    /** Made unreadable by the writer: xxxx@xxx.ru. */
    private static final Pattern BLACKED_OUT = Pattern.compile("([x*х])\\1+@([x*х])\\2+\\..*");

    private MailReader() {}

    /**
     * The addresses of a text.
     *
     * @param own domains of the helpdesk, in lower case
     */
    public static List<Spotted<EmailAddress>> read(String text, Set<String> own) {
        List<Spotted<EmailAddress>> found = new ArrayList<>();
        Matcher matcher = ADDRESS.matcher(text);
        while (matcher.find()) {
            if (BLACKED_OUT.matcher(matcher.group().toLowerCase(Locale.ROOT)).matches()) {
                continue;
            }
            String written = latin(AT.matcher(matcher.group())
                    .replaceFirst("@")
                    .replace(',', '.')
                    .toLowerCase(Locale.ROOT));
            int start = matcher.start();
            int end = matcher.end();
            EmailAddress.read(written).value().stream()
                    .map(EmailField::addresses)
                    .flatMap(List::stream)
                    .filter(address -> !own.contains(address.domain()))
                    .forEach(address -> found.add(new Spotted<>(address, start, end)));
        }
        return found;
    }

    /** A keyboard that was not switched for one letter. */
    private static String latin(String written) {
        boolean cyrillicDomain = written.endsWith(".рф");
        return LookAlikes.hasCyrillic(written) && !cyrillicDomain ? LookAlikes.toLatin(written) : written;
    }
}
