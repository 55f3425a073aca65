package ru.nso.esialogin.audit.letter;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ru.nso.esialogin.audit.finding.AuditFinding;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.diagnosis.text.LeakCheck;
import ru.nso.esialogin.person.FullName;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.engine.Certainty;
import ru.nso.esialogin.rules.text.CausePages;
import ru.nso.esialogin.rules.text.CauseTexts;
import ru.nso.esialogin.rules.text.Heading;

/** Writes letters to parents from the pages of the causes, which say what documents decide a cause. */
public final class ParentLetters {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final String SUBJECT = "Какие документы нужны для карточки ребёнка в школе";
    private static final String WHO_YOU_ARE = "Ваш паспорт или другой документ, удостоверяющий личность.";

    private final CauseTexts texts;

    /** Letters from these pages. */
    public ParentLetters(CausePages pages) {
        this.texts = new CauseTexts(pages);
    }

    /**
     * The letter; nothing where no document of this parent or the child decides anything. Only what is certain is asked
     * for, and only what the school mends.
     *
     * @param others people of other cards whose data must not get into the letter either
     */
    public Optional<ParentLetter> write(LetterFacts facts, List<Person> others) {
        Set<String> documents = new LinkedHashSet<>();
        documents.add(WHO_YOU_ARE);
        documents.addAll(documents(facts.ofChild(), Heading.CHILD_DOCUMENTS));
        documents.addAll(documents(facts.ofAddressee(), Heading.PARENT_DOCUMENTS));
        if (documents.size() == 1) {
            return Optional.empty();
        }
        LeakCheck leaks = LeakCheck.of(
                Set.of(facts.addressee().person(), facts.card().pupil()),
                Stream.concat(facts.card().persons().stream(), others.stream()));
        Checked checked = new Checked(leaks);
        List<String> asked = documents.stream().filter(checked::passes).toList();
        String text = String.join(
                "\n\n",
                checked.first(greetings(facts.addressee().person().name())),
                checked.first(subjects(facts.card()))
                        + " Пока это не сделано, вход в электронный дневник через Госуслуги может не работать.",
                "Пожалуйста, принесите в школу"
                        + facts.by().map(day -> " до " + DAY.format(day)).orElse("")
                        + ":\n"
                        + numbered(asked),
                "Если какого-то документа пока нет, сообщите об этом в школу.",
                "Пожалуйста, не присылайте номера документов и СНИЛС в письмах и сообщениях и не диктуйте их по"
                        + " телефону: школа вносит их только с документа.",
                "О карточке спрашивайте в школе, где учится ребёнок. О входе через Госуслуги подскажут по номеру 110 или"
                        + " по адресу novosib@help-obr.ru.");
        return Optional.of(new ParentLetter(SUBJECT, text, asked, checked.withheld));
    }

    /** In the order of the catalogue, whatever the order of the findings. */
    private List<String> documents(List<AuditFinding> findings, Heading whose) {
        return findings.stream()
                .filter(finding -> finding.certainty() == Certainty.CONFIRMED)
                .filter(finding -> finding.actors().contains(Actor.SCHOOL))
                .map(AuditFinding::cause)
                .distinct()
                .sorted()
                .flatMap(cause -> texts.documents(cause, whose).stream())
                .toList();
    }

    private static List<String> greetings(FullName name) {
        String greeted = Stream.of(name.first(), name.middle())
                .flatMap(part -> part.value().stream())
                .collect(Collectors.joining(" "));
        return greeted.isEmpty()
                ? List.of("Здравствуйте!")
                : List.of("Здравствуйте, " + greeted + "!", "Здравствуйте!");
    }

    /** What the letter is about, the fullest words first, the last ones without any name. */
    private static List<String> subjects(PersonCard card) {
        String child = card.pupil().name().display();
        String className = card.className().value().map(name -> name + " класс").orElse("");
        String school = card.school().name().value().orElse("");
        List<String> subjects = new ArrayList<>();
        for (List<String> parts :
                List.of(List.of(child, className, school), List.of(child, className), List.of(child))) {
            String told = parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
            if (!told.isEmpty()) {
                subjects.add("В школьной карточке Вашего ребёнка (" + told + ") нужно сверить данные с документами.");
            }
        }
        subjects.add("В школьной карточке Вашего ребёнка нужно сверить данные с документами.");
        return subjects;
    }

    private static String numbered(List<String> lines) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> (i + 1) + ". " + lines.get(i))
                .collect(Collectors.joining("\n"));
    }

    /** Lets through what tells nothing of others, and remembers whether anything did. */
    private static final class Checked {
        private final LeakCheck leaks;
        private boolean withheld;

        private Checked(LeakCheck leaks) {
            this.leaks = leaks;
        }

        boolean passes(String sentence) {
            boolean leak = leaks.leaks(sentence);
            withheld |= leak;
            return !leak;
        }

        /** The first of the sentences that passes; the last one holds no name. */
        String first(List<String> sentences) {
            return sentences.stream().filter(this::passes).findFirst().orElse("");
        }
    }
}
