package ru.nso.esialogin.ticket.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ru.nso.esialogin.diagnosis.Diagnosis;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.person.EmailAddress;
import ru.nso.esialogin.person.PhoneNumber;
import ru.nso.esialogin.person.Snils;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.CauseCode;
import ru.nso.esialogin.rules.text.CausePages;
import ru.nso.esialogin.rules.text.Section;
import ru.nso.esialogin.ticket.extraction.Extracted;
import ru.nso.esialogin.ticket.triage.Missing;
import ru.nso.esialogin.ticket.triage.Question;
import ru.nso.esialogin.ticket.triage.Understood;

/** Writes replies. What the pages say is said; values of the complaint are never repeated. */
public final class ReplyWriter {
    private static final String GREETING = "Здравствуйте!";
    private static final String NEVER_ASKED = "Пароль и коды из сообщений никому не называйте: мы их не спрашиваем.";
    private static final String GOODBYE = "С уважением, служба поддержки «Электронной школы»";
    private static final CauseCode TEACHER_WITHOUT_ROLE = CauseCode.of("L9");

    private final CausePages pages;

    public ReplyWriter(CausePages pages) {
        this.pages = pages;
    }

    /**
     * The reply.
     *
     * @param question what decides between the causes
     * @param diagnosis the login explained upon the cards
     */
    public Reply write(Understood understood, Optional<Question> question, Optional<Diagnosis> diagnosis) {
        List<Missing> asksFor = Stream.of(Missing.FULL_NAME, Missing.DESCRIPTION, Missing.SCREENSHOT)
                .filter(understood.missing()::contains)
                .toList();
        List<String> parts = new ArrayList<>();
        parts.add(GREETING);
        if (asksFor.contains(Missing.DESCRIPTION)) {
            parts.add("Чтобы помочь Вам, нам не хватает сведений.");
        } else {
            parts.addAll(advice(understood, diagnosis));
            question.ifPresent(open -> parts.add("Чтобы ответить точнее, уточните, пожалуйста: " + open.ask()));
        }
        if (!asksFor.isEmpty()) {
            parts.add(asking(asksFor));
        }
        parts.add(NEVER_ASKED);
        parts.add(GOODBYE);
        String text = String.join("\n\n", parts);
        return new Reply(leaks(text, understood.complaint().extracted()) ? bare(asksFor) : text, asksFor);
    }

    private List<String> advice(Understood understood, Optional<Diagnosis> diagnosis) {
        Optional<String> upon = diagnosis
                .filter(found -> found.simulation().verdict() != Verdict.UNDECIDED
                        && found.simulation().verdict() != Verdict.WORKS)
                .map(found -> found.texts().family())
                .filter(text -> !text.isBlank());
        if (upon.isPresent()) {
            return List.of(upon.get());
        }
        CauseCode first = understood.causes().get(0).code();
        Actor reader = first.equals(TEACHER_WITHOUT_ROLE) ? Actor.EMPLOYEE : Actor.PARENT;
        return lines(pages.page(first).sectionFor(reader));
    }

    /** Words that only the facts of a login give are left out. */
    private static List<String> lines(Section section) {
        List<String> lines = new ArrayList<>(section.paragraphs().stream()
                .filter(text -> text.indexOf('{') < 0)
                .toList());
        List<String> steps =
                section.steps().stream().filter(text -> text.indexOf('{') < 0).toList();
        StringBuilder numbered = new StringBuilder();
        for (int i = 0; i < steps.size(); i++) {
            numbered.append(i == 0 ? "" : "\n").append(i + 1).append(". ").append(steps.get(i));
        }
        if (!numbered.isEmpty()) {
            lines.add(numbered.toString());
        }
        return lines;
    }

    private static String asking(List<Missing> asksFor) {
        List<String> wishes = asksFor.stream()
                .map(missing -> switch (missing) {
                    case FULL_NAME -> "Ваши фамилию и имя;";
                    case DESCRIPTION -> "что Вы делали, что видите на экране и текст ошибки целиком;";
                    case SCREENSHOT -> "снимок экрана с ошибкой, на котором видно весь текст;";
                    case PHONE -> "телефон;";
                })
                .toList();
        String list = "— " + String.join("\n— ", wishes);
        return "Пришлите, пожалуйста, ответом на это письмо:\n" + list.substring(0, list.length() - 1) + ".";
    }

    /** Without advice: what a page does not say cannot be said by it. */
    private static String bare(List<Missing> asksFor) {
        Stream<String> parts = Stream.of(GREETING, "Мы получили Ваше обращение и разбираемся.");
        Stream<String> asking = asksFor.isEmpty() ? Stream.empty() : Stream.of(asking(asksFor));
        return String.join(
                "\n\n",
                Stream.of(parts, asking, Stream.of(NEVER_ASKED, GOODBYE))
                        .flatMap(part -> part)
                        .toList());
    }

    private static boolean leaks(String text, Extracted extracted) {
        String digits = text.replaceAll("[^0-9]", "");
        Stream<String> numbers = Stream.concat(
                extracted.snils().stream().map(Snils::digits),
                extracted.phones().stream().map(PhoneNumber::esiaDigits));
        return numbers.anyMatch(digits::contains)
                || extracted.emails().stream().map(EmailAddress::value).anyMatch(text::contains);
    }
}
