package ru.nso.esialogin.diagnosis.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ru.nso.esialogin.esia.simulation.Gate;
import ru.nso.esialogin.esia.simulation.Simulation;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.CauseCode;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.engine.Certainty;
import ru.nso.esialogin.rules.engine.ExplainedCause;
import ru.nso.esialogin.rules.engine.Explanation;
import ru.nso.esialogin.rules.text.CauseTexts;
import ru.nso.esialogin.rules.text.Section;

/**
 * The letter to the family. It speaks of causes that concern the reader, those that hinder the login first; what is
 * only possible it calls possible and asks what decides it.
 */
final class FamilyText {
    private final CauseTexts pages;
    private final Addressee addressee;
    private final LeakCheck leaks;
    private final List<String> childrenNotFound;
    private final List<CauseCode> withheld = new ArrayList<>();
    private final ToldBefore before = new ToldBefore();

    /**
     * @param childrenNotFound names of children of whom the reader speaks and whose cards are not known
     */
    FamilyText(CauseTexts pages, Addressee addressee, LeakCheck leaks, List<String> childrenNotFound) {
        this.pages = pages;
        this.addressee = addressee;
        this.leaks = leaks;
        this.childrenNotFound = List.copyOf(childrenNotFound);
    }

    /** Causes of which something was left out. */
    List<CauseCode> withheld() {
        return withheld;
    }

    String write(Simulation simulation, Explanation explanation) {
        Set<CauseCode> told = new HashSet<>();
        List<ExplainedCause> certain = new ArrayList<>();
        List<ExplainedCause> possible = new ArrayList<>();
        List<ExplainedCause> later = new ArrayList<>();
        for (ExplainedCause cause : explanation.causes()) {
            if (cause.concernsCaller() && !told.contains(cause.code())) {
                boolean confirmed = cause.certainty() == Certainty.CONFIRMED;
                boolean telling = simulation.verdict() == Verdict.UNDECIDED
                        || cause.severity().blocks();
                if (telling || confirmed) {
                    (!telling ? later : confirmed ? certain : possible).add(cause);
                    told.addAll(cause.refines());
                }
            }
        }
        Paper paper = new Paper().paragraph(addressee.greeting()).paragraph(opening(simulation));
        tellOfChildrenNotFound(paper);
        certain.forEach(cause -> tell(paper, cause));
        tellWhetherWaitingIsEnough(paper, certain, possible, later);
        tellPossible(paper, possible, !certain.isEmpty());
        if (certain.isEmpty() && possible.isEmpty()) {
            nothingFound(paper, simulation);
        } else {
            ask(paper, "Чтобы назвать причину точно, ответьте, пожалуйста:", simulation);
        }
        if (!later.isEmpty()) {
            paper.paragraph(
                    simulation.verdict() == Verdict.WORKS
                            ? "Чтобы вход работал и дальше, советуем поправить вот что."
                            : "Кроме того, советуем заранее поправить вот что.");
            later.forEach(cause -> tell(paper, cause));
        }
        List<ExplainedCause> all = new ArrayList<>(certain);
        all.addAll(later);
        if (all.stream().anyMatch(cause -> cause.entry().actors().contains(Actor.SCHOOL))) {
            paper.paragraph(
                    "Данные в карточке исправляет школа, по документам. Мы передадим школе, что нужно проверить.");
        }
        return paper.paragraph("Если войти всё равно не получается, позвоните по номеру 110 или напишите на"
                        + " novosib@help-obr.ru. В письме укажите ФИО, опишите, что Вы делаете и что видите,"
                        + " и приложите снимок экрана.")
                .text();
    }

    /** The reader's own children, in the words in which the reader named them; nothing of whoever else has such a name. */
    private void tellOfChildrenNotFound(Paper paper) {
        List<String> named = childrenNotFound.stream()
                .filter(name -> !name.isEmpty() && !leaks.leaks(name))
                .toList();
        if (childrenNotFound.isEmpty()) {
            return;
        }
        boolean one = childrenNotFound.size() == 1;
        String whom = named.size() < childrenNotFound.size() ? "" : ": " + String.join(", ", named);
        paper.paragraph((one ? "Карточку ребёнка мы не нашли" : "Карточки детей мы не нашли")
                + whom
                + (one
                        ? ". Поэтому мы не знаем, откроется ли дневник этого ребёнка."
                        : ". Поэтому мы не знаем, откроются ли дневники этих детей.")
                + (one
                        ? " Проверьте, пожалуйста, так ли записаны в документах имя, фамилия и дата рождения, и напишите,"
                                + " в какой школе и в каком классе учится ребёнок."
                        : " Проверьте, пожалуйста, так ли записаны в документах имена, фамилии и даты рождения, и"
                                + " напишите, в каких школах и классах учатся дети."));
    }

    private String opening(Simulation simulation) {
        boolean onlyChildrenOpen =
                !childrenNotFound.isEmpty() && simulation.possible().equals(Set.of(Verdict.WORKS, Verdict.INCOMPLETE));
        return onlyChildrenOpen
                ? "Мы проверили вход в " + addressee.goal()
                        + ". По тем данным, которые у нас есть, войти можно. Но видны ли все дети, мы пока не знаем."
                : opening(simulation.verdict());
    }

    private String opening(Verdict verdict) {
        String goal = addressee.goal();
        String login = addressee.forChild() ? "вход ребёнка" : "вход";
        String whoCannot = addressee.forChild() ? "почему у ребёнка не получается" : "почему не получается";
        return switch (verdict) {
            case WORKS -> "По тем данным, которые у нас есть, " + login + " в " + goal + " должен работать.";
            case INCOMPLETE -> "Вход в " + goal + " работает, но после входа видно не всё. Вот что мы нашли.";
            case WRONG_PERSON ->
                "Мы проверили " + login + " в " + goal + " и нашли ошибку: при входе могут открыться не те данные."
                        + " Пока ошибку не исправят, пожалуйста, не пользуйтесь этим входом.";
            case FAILS -> "Мы проверили, " + whoCannot + " войти в " + goal + ". Вот что мы нашли.";
            case UNDECIDED ->
                "Мы проверили, " + whoCannot + " войти в " + goal
                        + ". Точно назвать причину пока нельзя: не хватает сведений.";
        };
    }

    /** After an outage something else may still keep the reader out; only where nothing does, waiting is all. */
    private static void tellWhetherWaitingIsEnough(
            Paper paper, List<ExplainedCause> certain, List<ExplainedCause> possible, List<ExplainedCause> later) {
        long outages = certain.stream().filter(FamilyText::isOutage).count();
        if (outages == 0) {
            return;
        }
        if (outages < certain.size()) {
            paper.paragraph("Одного ожидания мало: исправить нужно и остальное, что названо выше.");
        } else if (possible.isEmpty()) {
            paper.paragraph("Другого, что мешает войти, мы не нашли."
                    + (later.isEmpty() ? " Исправлять ничего не нужно." : ""));
        }
    }

    private static boolean isOutage(ExplainedCause cause) {
        return cause.entry().gate() == Gate.SERVICE
                && !cause.mends().isEmpty()
                && cause.mends().stream().allMatch(edit -> edit.what() == Edit.What.WAIT_UNTIL);
    }

    private void tell(Paper paper, ExplainedCause cause) {
        if (before.covers(cause)) {
            return;
        }
        Section section = checked(cause);
        paper.paragraphs(section.paragraphs()).steps(before.stepsAfter(cause, section.steps()));
    }

    private void tellPossible(Paper paper, List<ExplainedCause> causes, boolean alsoCertain) {
        if (causes.isEmpty()) {
            return;
        }
        paper.paragraph(alsoCertain ? "Возможно, мешает и другое." : "Возможные причины мы перечислили ниже.");
        for (ExplainedCause cause : causes) {
            Section section = checked(cause);
            paper.paragraph("Возможно, причина вот в чём. " + String.join(" ", section.paragraphs()));
            List<String> questions = Questions.forFamily(cause.missing());
            if (!questions.isEmpty()) {
                paper.paragraph("Чтобы это проверить, ответьте, пожалуйста:").lines(questions);
            }
            paper.paragraph("Если это Ваш случай:").steps(section.steps());
        }
    }

    private static void nothingFound(Paper paper, Simulation simulation) {
        if (simulation.verdict() == Verdict.WORKS) {
            paper.paragraph("Если у Вас иначе, проверьте, пожалуйста:")
                    .steps(List.of(
                            "Войдите через сайт school.nso.ru или приложение и нажмите «Войти через Госуслуги».",
                            "На странице Госуслуг введите СНИЛС как логин.",
                            "Если появилась ошибка, сделайте снимок экрана и пришлите его нам."));
            return;
        }
        paper.paragraph("По тем данным, которые у нас есть, причину найти не удалось.");
        if (Questions.forFamily(simulation.missing()).isEmpty()) {
            paper.paragraph("Пришлите, пожалуйста, снимок экрана с ошибкой: мы проверим ещё раз.");
        }
        ask(paper, "Чтобы мы могли проверить ещё раз, ответьте, пожалуйста:", simulation);
    }

    private static void ask(Paper paper, String beginning, Simulation simulation) {
        List<String> questions = Questions.forFamily(simulation.missing());
        if (!questions.isEmpty()) {
            paper.paragraph(beginning).lines(questions);
        }
    }

    /** The words of the page, without sentences that would tell something of somebody else. */
    private Section checked(ExplainedCause cause) {
        Section section = pages.sectionFor(cause, addressee.reader());
        Section safe = new Section(
                section.paragraphs().stream().filter(text -> !leaks.leaks(text)).toList(),
                section.steps().stream().filter(text -> !leaks.leaks(text)).toList());
        if (!safe.equals(section)) {
            withheld.add(cause.code());
        }
        return safe;
    }
}
