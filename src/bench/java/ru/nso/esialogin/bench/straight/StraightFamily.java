package ru.nso.esialogin.bench.straight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ru.nso.esialogin.card.Kinship;
import ru.nso.esialogin.esia.Identity;
import ru.nso.esialogin.esia.Identity.Role;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.household.Likeness;
import ru.nso.esialogin.esia.household.NamedChildren;
import ru.nso.esialogin.esia.household.Owner;
import ru.nso.esialogin.esia.household.PupilFile;
import ru.nso.esialogin.esia.household.Resemblance;
import ru.nso.esialogin.esia.simulation.MissingFact;
import ru.nso.esialogin.esia.simulation.Simulation;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.person.FullName;
import ru.nso.esialogin.person.NameComparison.PartMatch;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.CauseCode;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.Evidence;
import ru.nso.esialogin.rules.Field;
import ru.nso.esialogin.rules.Place;
import ru.nso.esialogin.rules.Standing;

/** The part of the straight line about parents and contacts on cards: L4, D8, L5. */
final class StraightFamily {
    private static final CauseCode L4 = CauseCode.of("L4");
    private static final CauseCode L5 = CauseCode.of("L5");
    private static final CauseCode D8 = CauseCode.of("D8");
    private static final CauseCode D12 = CauseCode.of("D12");

    private final LoginCase login;
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
        this.login = login;
        this.identity = login.identity();
        this.simulation = simulation;
        this.rows = rows;
        this.drafts = drafts;
    }

    /** L4 and D8. */
    void parents() {
        boolean nowhere = simulation.behindGates().equals(Set.of(Verdict.FAILS))
                || (simulation.behindGates().contains(Verdict.FAILS) && simulation.verdict() == Verdict.UNDECIDED);
        if (nowhere
                && identity.role() == Role.PARENT
                && simulation.household().family().isEmpty()) {
            cardNotFound();
        } else {
            parentsOnCards();
        }
    }

    private void cardNotFound() {
        boolean unnamed =
                !login.knownCards().isEmpty() && !identity.name().first().isPresent();
        drafts.suspect(
                D8,
                List.of(Evidence.of(
                        Place.JOURNAL, Field.PARENTS, "", "карточка ребёнка с этим родителем", "карточка не найдена")),
                unnamed ? MissingFact.NAME_OF_IDENTITY : MissingFact.PUPIL_CARDS,
                List.of(Edit.onCard(Edit.What.LINK_PARENT, Actor.SCHOOL, Field.PARENTS, List.of())),
                Optional.empty());
    }

    private List<Evidence> unseenChildren() {
        if (identity.role() != Role.PARENT || login.children().isEmpty()) {
            return List.of();
        }
        List<Evidence> unseen = new ArrayList<>(1);
        for (int place : NamedChildren.notFound(login, simulation.household())) {
            unseen.add(Evidence.of(
                    Place.JOURNAL,
                    Field.PARENTS,
                    "",
                    "карточка названного ребёнка",
                    "ребёнок " + (place + 1) + " из запроса: карточка среди просмотренных не найдена"));
        }
        return unseen;
    }

    private void parentsOnCards() {
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
            return;
        }
        List<Evidence> unseen = unseenChildren();
        if (!unseen.isEmpty()) {
            drafts.suspect(
                    D8,
                    unseen,
                    MissingFact.PUPIL_CARDS,
                    List.of(Edit.onCard(Edit.What.LINK_PARENT, Actor.SCHOOL, Field.PARENTS, List.of())),
                    Optional.empty());
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
            if (rows.row(j).isParent() && rows.onSameCard(pupil, j) && !isBlank(rows.row(j))) {
                if (rows.row(j).own()) {
                    return Caller.PRESENT;
                }
                anybody = true;
                perhaps = perhaps || maybeCaller(rows.row(j));
            }
        }
        return !anybody ? Caller.NOBODY : perhaps ? Caller.PERHAPS : Caller.MISSING;
    }

    /** A parent of whom nothing at all is written is nobody. */
    private static boolean isBlank(Standing parent) {
        FullName name = parent.person().name();
        return name.last().isEmpty()
                && name.first().isEmpty()
                && name.middle().isEmpty()
                && parent.person().birthDate().isEmpty()
                && parent.person().snils().isEmpty()
                && parent.lacksContacts();
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
}
