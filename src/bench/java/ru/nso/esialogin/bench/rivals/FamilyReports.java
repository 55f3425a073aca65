package ru.nso.esialogin.bench.rivals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import ru.nso.esialogin.esia.Identity.Role;
import ru.nso.esialogin.esia.simulation.MissingFact;
import ru.nso.esialogin.person.NameComparison;
import ru.nso.esialogin.person.NameComparison.PartMatch;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.Evidence;
import ru.nso.esialogin.rules.Facts;
import ru.nso.esialogin.rules.Field;
import ru.nso.esialogin.rules.Standing;
import ru.nso.esialogin.rules.engine.Certainty;

/** Findings about parents, contacts and names on cards: L4, L5, D6, D8. */
final class FamilyReports {
    private final Facts facts;
    private final List<Row> rows;
    private final Marks marks;

    FamilyReports(Situation situation, Marks marks) {
        this.facts = situation.getFacts();
        this.rows = situation.getRows();
        this.marks = marks;
    }

    void addTo(List<Reported> reported) {
        callerMissing(reported);
        unlinked(reported);
        contacts(reported);
        names(reported);
    }

    private boolean is(Mark mark, Row row) {
        return marks.has(mark, row.getStanding());
    }

    private List<Row> searchedPupils() {
        List<Row> pupils = new ArrayList<>(4);
        for (Row row : rows) {
            if (row.isPupil() && row.isConcerned() && row.isSearchedToday()) {
                pupils.add(row);
            }
        }
        return pupils;
    }

    private void callerMissing(List<Reported> reported) {
        if (!facts.isRole(Role.PARENT)) {
            return;
        }
        boolean named = facts.identity().name().first().isPresent();
        if (marks.has(Mark.CALLER_MISSING)) {
            List<Standing> pupils = pupils(row -> is(Mark.CALLER_MISSING, row));
            if (!pupils.isEmpty()) {
                List<Evidence> evidence = evidence(pupils, "входящего родителя среди родителей в карточке нет");
                List<Edit> mends = mends(Edit.What.ADD_PARENT, pupils);
                reported.add(
                        named
                                ? Reported.confirmed("L4", evidence, mends)
                                : Reported.possible("L4", evidence, MissingFact.NAME_OF_IDENTITY, mends));
                return;
            }
        }
        if (marks.has(Mark.CALLER_PERHAPS)) {
            List<Standing> pupils = pupils(row -> is(Mark.CALLER_PERHAPS, row) && !row.isOpened());
            if (!pupils.isEmpty()) {
                reported.add(new Reported(
                        "L4",
                        Certainty.POSSIBLE,
                        evidence(
                                pupils,
                                "в карточке похожий человек, но данных не хватает, чтобы узнать входящего родителя"),
                        facts.untoldOfPerson(),
                        mends(Edit.What.ADD_PARENT, pupils)));
            }
        }
    }

    private void unlinked(List<Reported> reported) {
        if (reported.stream().anyMatch(one -> one.code().equals("D8"))) {
            return;
        }
        if (!marks.has(Mark.NO_PARENTS) && !marks.has(Mark.CALLER_ELSEWHERE)) {
            untold(reported);
            return;
        }
        List<Standing> pupils = pupils(
                row -> is(Mark.NO_PARENTS, row) || (is(Mark.CALLER_MISSING, row) && is(Mark.CALLER_ELSEWHERE, row)));
        if (pupils.isEmpty()) {
            untold(reported);
            return;
        }
        List<Evidence> evidence = new ArrayList<>(pupils.size());
        for (Standing pupil : pupils) {
            evidence.add(
                    marks.has(Mark.NO_PARENTS, pupil)
                            ? Evidence.on(
                                    pupil,
                                    Field.PARENTS,
                                    "родители не записаны",
                                    "родители из документов",
                                    "в карточке нет ни одного родителя")
                            : Evidence.on(
                                    pupil,
                                    Field.PARENTS,
                                    "записан другой родитель",
                                    "связь с записью входящего родителя",
                                    "запись родителя есть в карточке другого ребёнка семьи, с этим ребёнком она не"
                                            + " связана"));
        }
        reported.add(Reported.confirmed("D8", evidence, mends(Edit.What.LINK_PARENT, pupils)));
    }

    private void untold(List<Reported> reported) {
        if (marks.isChildUnseen()) {
            reported.add(Reports.childUnseen(facts));
            return;
        }
        if (!marks.has(Mark.PARENTS_UNTOLD)) {
            return;
        }
        List<Evidence> evidence = new ArrayList<>(2);
        List<Edit> mends = new ArrayList<>(2);
        for (Standing pupil : pupils(row -> is(Mark.PARENTS_UNTOLD, row) && !row.isOpened())) {
            evidence.add(Evidence.on(
                    pupil, Field.PARENTS, "", "родители из документов", "кто записан в карточке, не сообщили"));
            mends.add(Edit.onCard(
                    Edit.What.LINK_PARENT, Actor.SCHOOL, Field.PARENTS, List.of(Edit.Target.cardOf(pupil))));
        }
        if (!evidence.isEmpty()) {
            reported.add(Reported.possible("D8", evidence, MissingFact.PARENTS_ON_CARD, mends));
        }
    }

    private List<Standing> pupils(Predicate<Row> condition) {
        return searchedPupils().stream().filter(condition).map(Row::getStanding).toList();
    }

    private static List<Evidence> evidence(List<Standing> pupils, String note) {
        List<Evidence> evidence = new ArrayList<>(pupils.size());
        for (Standing pupil : pupils) {
            evidence.add(Evidence.on(
                    pupil, Field.PARENTS, "записан другой родитель", "данные входящего родителя из документов", note));
        }
        return evidence;
    }

    private List<Edit> mends(Edit.What what, List<Standing> pupils) {
        List<Edit> mends = new ArrayList<>(pupils.size());
        for (Standing pupil : pupils) {
            List<Edit.Target> targets = facts.counterparts(pupil).stream()
                    .filter(one -> marks.has(Mark.CALLER_MISSING, one)
                            || marks.has(Mark.CALLER_PERHAPS, one)
                            || marks.has(Mark.NO_PARENTS, one))
                    .map(Edit.Target::cardOf)
                    .toList();
            mends.add(Edit.onCard(what, Actor.SCHOOL, Field.PARENTS, targets));
        }
        return mends;
    }

    private void contacts(List<Reported> reported) {
        boolean certain = marks.has(Mark.NO_CONTACTS);
        Mark mark = certain ? Mark.NO_CONTACTS : Mark.NO_CONTACTS_PERHAPS;
        if (!marks.has(mark)) {
            return;
        }
        List<Evidence> evidence = new ArrayList<>(2);
        List<Edit> mends = new ArrayList<>();
        Predicate<Standing> noSnils = one -> one.person().snils().isEmpty() && !one.isForeigner();
        for (Standing pupil : facts.standings(standing -> marks.has(mark, standing))) {
            evidence.add(Evidence.on(
                    pupil,
                    Field.CONTACTS,
                    "пусто",
                    "телефон и почта ребёнка и родителей",
                    "ни у ребёнка, ни у родителей в карточке нет ни телефона, ни почты"));
            for (Standing beside : facts.onCard(pupil.cardId())) {
                if (beside.place() != pupil.place()) {
                    continue;
                }
                mends.add(Edit.onCard(
                        Edit.What.SET_CONTACT,
                        Actor.SCHOOL,
                        Field.CONTACTS,
                        facts.targets(beside, other -> other.lacksContacts() || other.equals(beside))));
                if (noSnils.test(beside)) {
                    mends.add(Edit.onCard(
                            Edit.What.SET_SNILS, Actor.SCHOOL, Field.SNILS, facts.targets(beside, noSnils)));
                }
            }
        }
        reported.add(
                certain
                        ? Reported.confirmed("L5", evidence, mends)
                        : Reported.possible("L5", evidence, MissingFact.KEYS_ON_CARD, mends));
    }

    private void names(List<Reported> reported) {
        if (!marks.has(Mark.OTHERWISE_NAMED) && !marks.has(Mark.LACKS_PART)) {
            return;
        }
        List<Evidence> evidence = new ArrayList<>(4);
        for (Standing standing : facts.carriers(one -> marks.has(Mark.OTHERWISE_NAMED, one))) {
            addDifferences(evidence, standing);
        }
        for (Standing standing : facts.carriers(one -> marks.has(Mark.LACKS_PART, one))) {
            if (standing.person().name().last().isEmpty()) {
                evidence.add(
                        Evidence.on(standing, Field.NAME, "без фамилии", "фамилия из документа", "фамилия не указана"));
            }
            if (standing.person().birthDate().isEmpty()) {
                evidence.add(Evidence.on(
                        standing, Field.BIRTH_DATE, "пусто", "дата рождения из документа", "дата рождения не указана"));
            }
        }
        reported.add(Reported.confirmed("D6", evidence, List.of()));
    }

    private void addDifferences(List<Evidence> evidence, Standing standing) {
        NameComparison name = standing.resemblance().name();
        List<String> parts = new ArrayList<>(3);
        if (name.last() == PartMatch.DIFFER) {
            parts.add("фамилия");
        }
        if (name.first() == PartMatch.DIFFER) {
            parts.add("имя");
        }
        if (name.middle() == PartMatch.DIFFER) {
            parts.add("отчество");
        }
        if (name.swapped()) {
            parts.add("фамилия и имя стоят на месте друг друга");
        }
        if (!parts.isEmpty()) {
            evidence.add(Evidence.on(
                    standing,
                    Field.NAME,
                    standing.person().name().toString(),
                    "ФИО из паспорта или свидетельства",
                    (name.swapped() ? "" : "отличается: ") + String.join(", ", parts)));
        }
        if (standing.resemblance().birthDate() == PartMatch.DIFFER) {
            evidence.add(Evidence.on(
                    standing,
                    Field.BIRTH_DATE,
                    standing.person().birthDate().value().map(Object::toString).orElse(""),
                    "дата рождения из документа",
                    "дата рождения отличается"));
        }
    }
}
