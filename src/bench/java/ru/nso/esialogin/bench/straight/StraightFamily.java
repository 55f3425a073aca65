package ru.nso.esialogin.bench.straight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.card.Kinship;
import ru.nso.esialogin.esia.Identity;
import ru.nso.esialogin.esia.Identity.Role;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.household.Likeness;
import ru.nso.esialogin.esia.household.Owner;
import ru.nso.esialogin.esia.household.PupilFile;
import ru.nso.esialogin.esia.household.Resemblance;
import ru.nso.esialogin.esia.simulation.MissingFact;
import ru.nso.esialogin.esia.simulation.Simulation;
import ru.nso.esialogin.person.NameComparison;
import ru.nso.esialogin.person.NameComparison.PartMatch;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.CauseCode;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.Evidence;
import ru.nso.esialogin.rules.Field;
import ru.nso.esialogin.rules.Standing;

/** The part of the straight line about parents, contacts and names on cards: L4, D8, L5, D6. */
final class StraightFamily {
    private static final CauseCode L4 = CauseCode.of("L4");
    private static final CauseCode L5 = CauseCode.of("L5");
    private static final CauseCode D6 = CauseCode.of("D6");
    private static final CauseCode D8 = CauseCode.of("D8");
    private static final CauseCode D12 = CauseCode.of("D12");

    private final Identity identity;
    private final Simulation simulation;
    private final Layout rows;
    private final Drafts drafts;

    /** How the one who logs in stands to the parents of a card. */
    private enum Caller {
        PRESENT,
        PERHAPS,
        MISSING,
        NOBODY,
        NOT_TOLD
    }

    StraightFamily(LoginCase login, Simulation simulation, Layout rows, Drafts drafts) {
        this.identity = login.identity();
        this.simulation = simulation;
        this.rows = rows;
        this.drafts = drafts;
    }

    /** L4 and D8. */
    void parents() {
        List<Evidence> missing = new ArrayList<>(0);
        List<Edit> add = new ArrayList<>(0);
        List<Evidence> perhaps = new ArrayList<>(0);
        List<Edit> addPerhaps = new ArrayList<>(0);
        List<Evidence> unlinked = new ArrayList<>(0);
        List<Edit> link = new ArrayList<>(0);
        List<Evidence> untold = new ArrayList<>(0);
        List<Edit> linkUntold = new ArrayList<>(0);
        boolean parent = identity.role() == Role.PARENT;
        for (int i = 0; i < rows.size(); i++) {
            if (!isSearchedPupil(i)) {
                continue;
            }
            Caller state = caller(i);
            if (parent && state == Caller.MISSING) {
                missing.add(onParents(
                        i,
                        "данные входящего родителя из документов",
                        "входящего родителя среди родителей в карточке нет"));
                add.add(edit(Edit.What.ADD_PARENT, i));
            }
            if (parent && state == Caller.PERHAPS && !isOpened(i)) {
                perhaps.add(onParents(
                        i,
                        "данные входящего родителя из документов",
                        "в карточке похожий человек, но данных не хватает, чтобы узнать входящего родителя"));
                addPerhaps.add(edit(Edit.What.ADD_PARENT, i));
            }
            if (state == Caller.NOBODY) {
                unlinked.add(Evidence.on(
                        rows.row(i),
                        Field.PARENTS,
                        "родители не записаны",
                        "родители из документов",
                        "в карточке нет ни одного родителя"));
                link.add(edit(Edit.What.LINK_PARENT, i));
            } else if (parent && state == Caller.MISSING && hasRecordElsewhere(i)) {
                unlinked.add(onParents(
                        i,
                        "связь с записью входящего родителя",
                        "запись родителя есть в карточке другого ребёнка семьи, с этим ребёнком она не связана"));
                link.add(edit(Edit.What.LINK_PARENT, i));
            } else if (parent && state == Caller.NOT_TOLD && !isOpened(i)) {
                untold.add(Evidence.on(
                        rows.row(i),
                        Field.PARENTS,
                        "",
                        "родители из документов",
                        "кто записан в карточке, не сообщили"));
                linkUntold.add(Edit.onCard(
                        Edit.What.LINK_PARENT, Actor.SCHOOL, Field.PARENTS, List.of(Edit.Target.cardOf(rows.row(i)))));
            }
        }
        boolean named = identity.name().first().isPresent();
        if (!missing.isEmpty() && named) {
            drafts.confirm(L4, missing, add, Optional.of(D8));
        } else if (!missing.isEmpty()) {
            drafts.suspect(L4, missing, MissingFact.NAME_OF_IDENTITY, add, Optional.of(D8));
        } else if (!perhaps.isEmpty()) {
            MissingFact fact = untoldOfPerson(named);
            drafts.suspect(L4, perhaps, fact, addPerhaps, Optional.of(D8));
        }
        if (!unlinked.isEmpty()) {
            drafts.confirm(D8, unlinked, link, Optional.empty());
        } else if (!untold.isEmpty()) {
            drafts.suspect(D8, untold, MissingFact.PARENTS_ON_CARD, linkUntold, Optional.empty());
        }
    }

    private MissingFact untoldOfPerson(boolean named) {
        if (named && !identity.birthDate().isPresent()) {
            return MissingFact.BIRTH_DATE_OF_IDENTITY;
        }
        return named && identity.name().last().isPresent() ? MissingFact.PARENTS_ON_CARD : MissingFact.NAME_OF_IDENTITY;
    }

    private boolean isOpened(int pupil) {
        PupilFile file = rows.row(pupil).file().orElseThrow();
        return simulation.candidates().stream()
                .anyMatch(candidate ->
                        candidate.owner() == Owner.SELF && candidate.record().isOf(file));
    }

    private Evidence onParents(int i, String expected, String note) {
        return Evidence.on(rows.row(i), Field.PARENTS, "записан другой родитель", expected, note);
    }

    private boolean isSearchedPupil(int i) {
        Standing row = rows.row(i);
        if (!rows.inFamily(i) || !row.isPupil() || !row.isSearched()) {
            return false;
        }
        PupilFile file = row.file().orElseThrow();
        return !file.hasEnded()
                && !file.ofOthers()
                && (!file.isActive() || file.isActive(row.card().orElseThrow()));
    }

    private Caller caller(int pupil) {
        if (rows.row(pupil).card().orElseThrow().parents().isUnknown()) {
            return Caller.NOT_TOLD;
        }
        boolean anybody = false;
        boolean perhaps = false;
        for (int j = 0; j < rows.size(); j++) {
            if (rows.row(j).isParent() && rows.onSameCard(pupil, j)) {
                if (rows.row(j).own()) {
                    return Caller.PRESENT;
                }
                anybody = true;
                perhaps = perhaps || maybeCaller(rows.row(j));
            }
        }
        return !anybody ? Caller.NOBODY : perhaps ? Caller.PERHAPS : Caller.MISSING;
    }

    private boolean maybeCaller(Standing parent) {
        Optional<Kinship> claimed = identity.kinship().value();
        if (parent.kinship().isPresent()
                && claimed.isPresent()
                && !parent.kinship().equals(claimed)) {
            return false;
        }
        Resemblance resemblance = parent.resemblance();
        if (resemblance.name().spelledAlike()) {
            return true;
        }
        return resemblance.likeness() == Likeness.UNTOLD
                && (resemblance.name().first() == PartMatch.AGREE
                        || !identity.name().first().isPresent());
    }

    private boolean hasRecordElsewhere(int pupil) {
        PupilFile file = rows.row(pupil).file().orElseThrow();
        for (int j = 0; j < rows.size(); j++) {
            Standing row = rows.row(j);
            if (rows.inFamily(j)
                    && row.own()
                    && row.isParent()
                    && !row.file().orElseThrow().is(file)) {
                return true;
            }
        }
        return false;
    }

    private Edit edit(Edit.What what, int pupil) {
        List<Edit.Target> cards = new ArrayList<>(2);
        for (int j = 0; j < rows.size(); j++) {
            if (rows.isCounterpart(j, pupil)) {
                Caller state = caller(j);
                if (state != Caller.PRESENT && state != Caller.NOT_TOLD) {
                    cards.add(Edit.Target.cardOf(rows.row(j)));
                }
            }
        }
        return Edit.onCard(what, Actor.SCHOOL, Field.PARENTS, cards);
    }

    /** L5. */
    void contacts() {
        List<Integer> certain = new ArrayList<>(0);
        List<Integer> perhaps = new ArrayList<>(0);
        for (int i = 0; i < rows.size(); i++) {
            Standing row = rows.row(i);
            if (rows.inFamily(i)
                    && row.isPupil()
                    && row.lacksContacts()
                    && row.isSearched()
                    && !row.card().orElseThrow().parents().isUnknown()) {
                sortOut(i, certain, perhaps);
            }
        }
        if (!certain.isEmpty()) {
            drafts.confirm(L5, noContacts(certain), enterContacts(certain), Optional.of(D12));
        } else if (!perhaps.isEmpty()) {
            drafts.suspect(L5, noContacts(perhaps), MissingFact.KEYS_ON_CARD, enterContacts(perhaps), Optional.of(D12));
        }
    }

    private void sortOut(int pupil, List<Integer> certain, List<Integer> perhaps) {
        boolean all = true;
        for (int j = 0; j < rows.size(); j++) {
            Standing row = rows.row(j);
            if (rows.onSameCard(pupil, j) && !row.lacksContacts()) {
                Person person = row.person();
                if (!row.own()
                        || !row.isParent()
                        || person.phones().isPresent()
                        || person.emails().isPresent()) {
                    return;
                }
                all = false;
            }
        }
        if (all) {
            certain.add(pupil);
        }
        perhaps.add(pupil);
    }

    private List<Evidence> noContacts(List<Integer> pupils) {
        List<Evidence> evidence = new ArrayList<>(pupils.size());
        for (int i : pupils) {
            evidence.add(Evidence.on(
                    rows.row(i),
                    Field.CONTACTS,
                    "пусто",
                    "телефон и почта ребёнка и родителей",
                    "ни у ребёнка, ни у родителей в карточке нет ни телефона, ни почты"));
        }
        return evidence;
    }

    private List<Edit> enterContacts(List<Integer> pupils) {
        boolean[] noContacts = new boolean[rows.size()];
        boolean[] noSnils = new boolean[rows.size()];
        for (int i = 0; i < noContacts.length; i++) {
            noContacts[i] = rows.row(i).lacksContacts();
            noSnils[i] = rows.row(i).person().snils().isEmpty() && !rows.row(i).isForeigner();
        }
        List<Edit> mends = new ArrayList<>();
        for (int pupil : pupils) {
            for (int j = 0; j < noContacts.length; j++) {
                if (rows.onSameCard(pupil, j)) {
                    boolean[] fault = noContacts.clone();
                    fault[j] = true;
                    mends.add(Edit.onCard(Edit.What.SET_CONTACT, Actor.SCHOOL, Field.CONTACTS, rows.targets(j, fault)));
                    if (noSnils[j]) {
                        mends.add(
                                Edit.onCard(Edit.What.SET_SNILS, Actor.SCHOOL, Field.SNILS, rows.targets(j, noSnils)));
                    }
                }
            }
        }
        return mends;
    }

    /** D6. */
    void names() {
        boolean[] differs = new boolean[rows.size()];
        boolean[] lacks = new boolean[rows.size()];
        boolean any = false;
        for (int i = 0; i < differs.length; i++) {
            if (rows.inFamily(i)) {
                Person person = rows.row(i).person();
                differs[i] = differs(rows.row(i));
                lacks[i] = person.name().last().isEmpty() || person.birthDate().isEmpty();
                any |= differs[i] || lacks[i];
            }
        }
        if (!any) {
            return;
        }
        List<Evidence> evidence = new ArrayList<>(2);
        for (int i : rows.carriers(differs)) {
            addDifferences(rows.row(i), evidence);
        }
        for (int i : rows.carriers(lacks)) {
            Standing row = rows.row(i);
            if (row.person().name().last().isEmpty()) {
                evidence.add(Evidence.on(row, Field.NAME, "без фамилии", "фамилия из документа", "фамилия не указана"));
            }
            if (row.person().birthDate().isEmpty()) {
                evidence.add(Evidence.on(
                        row, Field.BIRTH_DATE, "пусто", "дата рождения из документа", "дата рождения не указана"));
            }
        }
        if (!evidence.isEmpty()) {
            drafts.confirm(D6, evidence, List.of(), Optional.empty());
        }
    }

    private boolean differs(Standing row) {
        if (!row.own() && !row.isParent()) {
            return false;
        }
        NameComparison name = row.resemblance().name();
        boolean differs = row.resemblance().contradicts() || name.swapped();
        return differs && (row.own() || (name.spelledAlike() && sameKinship(row) && !isOwnCard(row)));
    }

    /** Whether the one who logs in stands on the card. */
    private boolean isOwnCard(Standing row) {
        for (int j = 0; j < rows.size(); j++) {
            if (rows.inFamily(j) && rows.row(j).own() && rows.row(j).cardId().equals(row.cardId())) {
                return true;
            }
        }
        return false;
    }

    private boolean sameKinship(Standing row) {
        Optional<Kinship> claimed = identity.kinship().value();
        return row.kinship().isEmpty() || claimed.isEmpty() || row.kinship().equals(claimed);
    }

    private void addDifferences(Standing row, List<Evidence> evidence) {
        Person person = row.person();
        NameComparison name = row.resemblance().name();
        List<String> parts = new ArrayList<>(2);
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
            String list = String.join(", ", parts);
            evidence.add(Evidence.on(
                    row,
                    Field.NAME,
                    person.name().toString(),
                    "ФИО из паспорта или свидетельства",
                    name.swapped() ? list : "отличается: " + list));
        }
        if (row.resemblance().birthDate() == PartMatch.DIFFER) {
            evidence.add(Evidence.on(
                    row,
                    Field.BIRTH_DATE,
                    person.birthDate().value().map(Object::toString).orElse(""),
                    "дата рождения из документа",
                    "дата рождения отличается"));
        }
    }
}
