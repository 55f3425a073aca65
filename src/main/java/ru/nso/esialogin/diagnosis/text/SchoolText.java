package ru.nso.esialogin.diagnosis.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.esia.household.Household;
import ru.nso.esialogin.esia.household.PupilFile;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.CauseCode;
import ru.nso.esialogin.rules.Evidence;
import ru.nso.esialogin.rules.Place;
import ru.nso.esialogin.rules.Severity;
import ru.nso.esialogin.rules.Standing;
import ru.nso.esialogin.rules.engine.Certainty;
import ru.nso.esialogin.rules.engine.ExplainedCause;
import ru.nso.esialogin.rules.engine.Explanation;
import ru.nso.esialogin.rules.text.CauseTexts;
import ru.nso.esialogin.rules.text.Section;

/** What a school has to correct: which pupil, which card, which field, which steps; no values of keys. */
final class SchoolText {
    private final CauseTexts pages;
    private final Household household;

    SchoolText(CauseTexts pages, Household household) {
        this.pages = pages;
        this.household = household;
    }

    String write(Explanation explanation) {
        Set<CauseCode> toldMoreExactly = explanation.causes().stream()
                .flatMap(cause -> cause.refines().stream())
                .collect(Collectors.toSet());
        List<ExplainedCause> causes = explanation.causes().stream()
                .filter(cause -> cause.entry().actors().contains(Actor.SCHOOL))
                .filter(cause -> !toldMoreExactly.contains(cause.code()))
                .toList();
        Paper paper = new Paper().paragraph("Здравствуйте!");
        paper.paragraphs(whom(causes));
        if (causes.isEmpty()) {
            return paper.paragraph("От школы действий не требуется: в карточках исправлять нечего.")
                    .text();
        }
        paper.paragraph("Пожалуйста, проверьте карточки и исправьте их по документам.");
        if (causes.stream().anyMatch(SchoolText::letsStrangersIn)) {
            paper.paragraph("Это срочно: пока ошибку не исправят, при входе могут открыться чужие данные.");
        }
        Set<String> places = new HashSet<>();
        for (ExplainedCause cause : causes) {
            Section section = pages.sectionFor(cause, Actor.SCHOOL);
            String beginning = cause.certainty() == Certainty.POSSIBLE ? "Возможно (нужно проверить). " : "";
            paper.paragraph(beginning + String.join(" ", section.paragraphs()));
            paper.lines(cause.evidence().stream()
                    .filter(piece -> piece.standing().isPresent())
                    .filter(piece -> places.add(piece.where()) || !note(piece).isEmpty())
                    .map(SchoolText::place)
                    .distinct()
                    .toList());
            paper.steps(section.steps());
        }
        return paper.text();
    }

    /** Pupils of the family and the own staff card whom the causes concern, nobody else: a bystander is a card only; those of the family where no cause names a card. */
    private List<String> whom(List<ExplainedCause> causes) {
        Set<Integer> files = new LinkedHashSet<>();
        Set<StaffCard> staff = new LinkedHashSet<>();
        for (ExplainedCause cause : causes) {
            for (Evidence piece : cause.evidence()) {
                piece.standing()
                        .flatMap(Standing::file)
                        .filter(PupilFile::inFamily)
                        .ifPresent(file -> files.add(file.number()));
                piece.standing().filter(Standing::own).flatMap(Standing::staff).ifPresent(staff::add);
            }
        }
        List<String> lines = new ArrayList<>();
        for (PupilFile file : household.files()) {
            if (files.contains(file.number()) || (files.isEmpty() && staff.isEmpty() && file.inFamily())) {
                lines.add("Ученик: " + named(file.pupil().name().display())
                        + file.cards().stream().map(SchoolText::card).collect(Collectors.joining("; ", " (", ").")));
            }
        }
        staff.forEach(
                card -> lines.add("Сотрудник: " + named(card.person().name().display()) + " (карточка " + card.id()
                        + school(card.school().name().orElse("")) + ")."));
        return lines;
    }

    private static String card(PersonCard card) {
        String className =
                card.className().value().map(name -> ", класс " + name).orElse("");
        return Place.of(card.system()).label() + ", карточка " + card.id()
                + school(card.school().name().orElse("")) + className;
    }

    private static String school(String name) {
        return name.isEmpty() ? "" : ", " + name;
    }

    private static String named(String name) {
        return name.isEmpty() ? "ФИО не указано" : name;
    }

    private static boolean letsStrangersIn(ExplainedCause cause) {
        return cause.certainty() == Certainty.CONFIRMED && cause.severity() == Severity.WRONG_PERSON;
    }

    /** The place with what is remarkable there. */
    private static String place(Evidence piece) {
        String note = note(piece);
        return piece.where() + (note.isEmpty() ? "" : " — " + note);
    }

    /** What is remarkable; notes that quote a value, even masked, are for the operator. */
    private static String note(Evidence piece) {
        return piece.note().indexOf('*') >= 0 ? "" : piece.note();
    }
}
