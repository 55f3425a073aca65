package ru.nso.esialogin.ticket.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import ru.nso.esialogin.person.EmailAddress;
import ru.nso.esialogin.ticket.extraction.DayReader;
import ru.nso.esialogin.ticket.extraction.Extracted;
import ru.nso.esialogin.ticket.extraction.MailReader;
import ru.nso.esialogin.ticket.extraction.NameReader;
import ru.nso.esialogin.ticket.extraction.NumberReader;
import ru.nso.esialogin.ticket.extraction.Numbers;
import ru.nso.esialogin.ticket.extraction.PlaceReader;
import ru.nso.esialogin.ticket.extraction.Spotted;
import ru.nso.esialogin.ticket.words.Lexicon;

/** Reads complaints. */
public final class ComplaintReader {
    /** So much of a letter is read; what is longer is no complaint but a history, or an attack. */
    private static final int LONGEST_READ = 20_000;

    /** Pages say little in many signs. */
    private static final int LONGEST_PAGE = 60_000;

    /** A sentence, a point of a list, or another trouble told in the same breath. */
    private static final Pattern PART_END = Pattern.compile(
            "(?iuU)(?<=[.!?…;])\\s+|\\n+|(?=\\b[2-9а-г]\\)\\h)"
                    + "|,\\h+(?=(?:а|но|зато|также|потом|теперь)\\b)|[,—–-]?\\h+(?=(?:(?:и|а)\\h+ещ[её]|и\\h+заодно|к\\h+тому\\h+же|кроме\\h+того|плюс|вдобавок)\\b)"
                    + "|\\h+(?=(?:потом|прич[её]м|при\\h+этом|тоже|зато|сегодня|теперь|но|(?:и\\h+)?кстати)\\b)|(?<=\\p{L}{4})\\h+(?=(?:а|и)\\h+\\p{L}{4,})");

    private static final int MOST_PARTS = 60;
    private static final Set<String> GOOGLE = Set.of("gmail.com", "googlemail.com");

    private final Lexicon lexicon;
    private final NameReader names;
    private final Set<String> ownDomains;

    /**
     * Takes what is needed to read.
     *
     * @param ownDomains mail domains of the helpdesk, in lower case
     */
    public ComplaintReader(Lexicon lexicon, NameReader names, Set<String> ownDomains) {
        this.lexicon = lexicon;
        this.names = names;
        this.ownDomains = Set.copyOf(ownDomains);
    }

    /** Whether a letter was written as a page of HTML. */
    public static boolean isPage(String body) {
        return HtmlText.isHtml(body);
    }

    /** What a complaint says and names; the subject may be empty. */
    public Complaint read(String subject, String body) {
        return read(subject, body, List.of());
    }

    /**
     * What a complaint says and names.
     *
     * @param seen what a machine read in its pictures: nobody's own words, so that nothing but the text of the screen is
     *     looked for in it, and only where the words do not quote one
     */
    public Complaint read(String subject, String body, List<String> seen) {
        String own = OwnWords.of(beginning(body, LONGEST_PAGE));
        String text = beginning(subject.isBlank() ? own : subject.strip() + "\n" + own, LONGEST_READ);
        Numbers numbers = NumberReader.read(text);
        List<Spotted<EmailAddress>> mails = MailReader.read(text, ownDomains);
        String marked = Ages.marked(names.markGivenNames(marked(text, numbers, mails)));
        Extracted extracted = new Extracted(
                values(numbers.snils()),
                values(numbers.invalid()),
                values(numbers.phones()),
                values(mails),
                names.read(text),
                PlaceReader.school(text),
                PlaceReader.className(text),
                DayReader.read(text),
                ScreenText.find(text).or(() -> PictureText.find(seen, values(numbers.phones()), values(mails))));
        return new Complaint(text, lexicon.words(marked), extracted, parts(marked, extracted));
    }

    private List<Complaint> parts(String marked, Extracted extracted) {
        return PART_END.splitAsStream(marked)
                .filter(part -> !part.isBlank())
                .limit(MOST_PARTS)
                .map(part -> new Complaint(part, lexicon.words(part), ofPart(part, extracted), List.of()))
                .toList();
    }

    /** The text of the screen belongs to the part in which it stands. */
    private static Extracted ofPart(String part, Extracted extracted) {
        return ScreenText.find(part).isPresent() ? extracted : extracted.withoutErrorText();
    }

    private static String beginning(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) : text;
    }

    private static <T> List<T> values(List<Spotted<T>> spotted) {
        return spotted.stream().map(Spotted::value).distinct().toList();
    }

    private static String marked(String text, Numbers numbers, List<Spotted<EmailAddress>> mails) {
        List<Spotted<String>> marks = new ArrayList<>();
        numbers.snils().forEach(found -> marks.add(mark(found, "#снилс")));
        numbers.invalid().forEach(found -> marks.add(mark(found, "#снилс")));
        numbers.phones().forEach(found -> marks.add(mark(found, "#телефон")));
        mails.forEach(
                found -> marks.add(mark(found, GOOGLE.contains(found.value().domain()) ? "#гмейл" : "#почта")));
        marks.sort(Comparator.comparingInt(Spotted::start));
        StringBuilder marked = new StringBuilder(text.length());
        int from = 0;
        for (Spotted<String> mark : marks) {
            if (mark.start() >= from) {
                marked.append(text, from, mark.start())
                        .append(' ')
                        .append(mark.value())
                        .append(' ');
                from = mark.end();
            }
        }
        return marked.append(text, from, text.length()).toString();
    }

    private static Spotted<String> mark(Spotted<?> found, String mark) {
        return new Spotted<>(mark, found.start(), found.end());
    }
}
