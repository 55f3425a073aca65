package ru.nso.esialogin.ticket.reply;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
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
import ru.nso.esialogin.ticket.reply.wording.WordingKey;
import ru.nso.esialogin.ticket.reply.wording.Wordings;
import ru.nso.esialogin.ticket.triage.Missing;
import ru.nso.esialogin.ticket.triage.Question;
import ru.nso.esialogin.ticket.triage.Understood;

/** Writes replies. What the pages say is said; values of the complaint are never repeated. */
public final class ReplyWriter {
    /** What is asked for, in this order; a phone never. */
    private static final List<Missing> ASKED_FOR = List.of(Missing.FULL_NAME, Missing.DESCRIPTION, Missing.SCREENSHOT);

    private static final CauseCode TEACHER_WITHOUT_ROLE = CauseCode.of("L9");

    private static final CauseCode NO_LOGIN = CauseCode.of("N1");
    private static final char RIGHTS = 'R';

    private final CausePages pages;
    private final Supplier<Wordings> wordings;

    /**
     * Replies from these pages.
     *
     * @param wordings gives the words of the moment
     */
    public ReplyWriter(CausePages pages, Supplier<Wordings> wordings) {
        this.pages = pages;
        this.wordings = wordings;
    }

    /**
     * The reply.
     *
     * @param question what decides between the causes
     * @param diagnosis the login explained upon the cards
     */
    public Reply write(Understood understood, Optional<Question> question, Optional<Diagnosis> diagnosis) {
        return write(understood, question, diagnosis, Set.of());
    }

    /**
     * The reply to somebody who was asked before.
     *
     * @param question what decides between the causes
     * @param diagnosis the login explained upon the cards
     * @param asked what was asked for; nobody is asked twice
     */
    public Reply write(
            Understood understood,
            Optional<Question> question,
            Optional<Diagnosis> diagnosis,
            Collection<Missing> asked) {
        Wordings words = wordings.get();
        List<Missing> asksFor = toAsk(wanted(understood), asked);
        List<String> parts = new ArrayList<>();
        if (asksFor.contains(Missing.DESCRIPTION)) {
            parts.add(words.text(WordingKey.GREETING));
            parts.add(words.text(WordingKey.NOT_ENOUGH));
        } else {
            Optional<String> upon = uponCards(diagnosis);
            // It greets by itself, by name where one is told.
            upon.ifPresentOrElse(parts::add, () -> {
                parts.add(words.text(WordingKey.GREETING));
                parts.addAll(page(understood));
            });
            question.ifPresent(open -> parts.add(words.text(WordingKey.QUESTION, "question", open.ask())));
        }
        parts.addAll(ending(words, asksFor));
        String text = words.withLinks(String.join("\n\n", parts));
        return new Reply(leaks(text, understood.complaint().extracted()) ? bare(words, asksFor) : text, asksFor);
    }

    /** What is missing; a picture of the screen only where a login may be what it is about. */
    private static List<Missing> wanted(Understood understood) {
        return understood.missing().stream()
                .filter(one -> one != Missing.SCREENSHOT || mayBeOfLogin(understood))
                .toList();
    }

    /** Whether a login may be what it is about: one who tells nothing has to be asked. */
    public static boolean mayBeOfLogin(Understood understood) {
        CauseCode first = understood.causes().get(0).code();
        return understood.missing().contains(Missing.DESCRIPTION)
                || (!first.equals(NO_LOGIN) && first.series() != RIGHTS);
    }

    /** What is asked of somebody from whom it is missing. */
    public static List<Missing> toAsk(Collection<Missing> missing, Collection<Missing> asked) {
        return ASKED_FOR.stream()
                .filter(one -> missing.contains(one) && !asked.contains(one))
                .toList();
    }

    /** A request and nothing else. */
    public Reply ask(List<Missing> asksFor) {
        Wordings words = wordings.get();
        List<String> parts = new ArrayList<>();
        parts.add(words.text(WordingKey.GREETING));
        parts.add(words.text(WordingKey.NOT_ENOUGH));
        parts.addAll(ending(words, asksFor));
        return new Reply(String.join("\n\n", parts), asksFor);
    }

    /**
     * What the school has to do; nothing where the page has no word for it.
     *
     * @param diagnosis the login explained upon the cards
     */
    public Optional<String> toSchool(Understood understood, Optional<Diagnosis> diagnosis) {
        Wordings words = wordings.get();
        List<String> parts = new ArrayList<>();
        Optional<String> upon = telling(diagnosis).map(found -> found.texts().school());
        if (upon.isPresent()) {
            parts.add(upon.get());
        } else {
            List<String> steps =
                    lines(pages.page(understood.causes().get(0).code()).sectionFor(Actor.SCHOOL));
            if (steps.isEmpty()) {
                return Optional.empty();
            }
            parts.add(words.text(WordingKey.GREETING));
            parts.addAll(steps);
        }
        parts.add(words.text(WordingKey.TO_SCHOOL));
        parts.add(words.text(WordingKey.GOODBYE));
        return Optional.of(words.withLinks(String.join("\n\n", parts)));
    }

    /** Lines that only the cards could tell. */
    public Set<String> linesUponCards(Optional<Diagnosis> diagnosis) {
        return uponCards(diagnosis).stream()
                .flatMap(String::lines)
                .map(line -> wordings.get().withLinks(line).strip())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<Diagnosis> telling(Optional<Diagnosis> diagnosis) {
        return diagnosis.filter(found -> found.simulation().verdict() != Verdict.UNDECIDED
                && found.simulation().verdict() != Verdict.WORKS);
    }

    private static Optional<String> uponCards(Optional<Diagnosis> diagnosis) {
        return telling(diagnosis).map(found -> found.texts().family()).filter(text -> !text.isBlank());
    }

    private List<String> page(Understood understood) {
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

    private static List<String> ending(Wordings words, List<Missing> asksFor) {
        Stream<String> asking = asksFor.isEmpty() ? Stream.empty() : Stream.of(asking(words, asksFor));
        return Stream.concat(asking, Stream.of(words.text(WordingKey.NEVER_ASKED), words.text(WordingKey.GOODBYE)))
                .toList();
    }

    private static String asking(Wordings words, List<Missing> asksFor) {
        List<String> wishes = asksFor.stream()
                .map(missing -> switch (missing) {
                    case FULL_NAME -> words.text(WordingKey.FULL_NAME);
                    case DESCRIPTION -> words.text(WordingKey.DESCRIPTION);
                    case SCREENSHOT -> words.text(WordingKey.SCREENSHOT);
                    case PHONE -> throw new IllegalArgumentException("a phone is never asked for");
                })
                .toList();
        return words.text(WordingKey.ASKING) + "\n— " + String.join(";\n— ", wishes) + '.';
    }

    /** Without advice: what a page does not say cannot be said by it. */
    private static String bare(Wordings words, List<Missing> asksFor) {
        List<String> parts = new ArrayList<>();
        parts.add(words.text(WordingKey.GREETING));
        parts.add(words.text(WordingKey.RECEIVED));
        parts.addAll(ending(words, asksFor));
        return String.join("\n\n", parts);
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
