package ru.nso.esialogin.repair;

import java.util.ArrayList;
import java.util.List;
import ru.nso.esialogin.esia.Identity.Role;
import ru.nso.esialogin.esia.household.Owner;
import ru.nso.esialogin.esia.household.PupilFile;
import ru.nso.esialogin.esia.simulation.Candidate;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.Edit.Target;
import ru.nso.esialogin.rules.Edit.What;
import ru.nso.esialogin.rules.Facts;
import ru.nso.esialogin.rules.Field;
import ru.nso.esialogin.rules.Standing;

/**
 * Every edit of a card that could bear on this login, whether a cause asks for it or not: the person's own keys, the
 * keys and links of strangers who are found, the parent on each expected card, orders, the staff card and its roles.
 * If the login does not work after all of them, no edit of a card can help.
 */
final class ConceivableEdits {
    private final Facts facts;

    ConceivableEdits(Facts facts) {
        this.facts = facts;
    }

    List<Edit> all() {
        List<Edit> edits = new ArrayList<>();
        for (Standing own : facts.own()) {
            edits.add(onPerson(What.SET_SNILS, Field.SNILS, own));
            edits.add(onPerson(What.SET_CONTACT, Field.CONTACTS, own));
        }
        for (Candidate candidate : facts.simulation().candidates()) {
            if (candidate.owner() == Owner.OTHER) {
                standing(candidate).ifPresent(stranger -> {
                    edits.add(onPerson(What.SET_SNILS, Field.SNILS, stranger));
                    edits.add(onPerson(What.CLEAR_CONTACT, Field.CONTACTS, stranger));
                    edits.add(Edit.onCard(What.UNLINK, Actor.REGION, Field.LINK, List.of(Target.of(stranger))));
                });
            }
        }
        for (PupilFile file : facts.family()) {
            addCards(edits, file);
        }
        if (facts.isRole(Role.EMPLOYEE)) {
            addStaff(edits);
        }
        return edits;
    }

    private void addCards(List<Edit> edits, PupilFile file) {
        List<Target> cards = new ArrayList<>();
        List<Target> withoutCaller = new ArrayList<>();
        for (Standing pupil : facts.standings(standing ->
                standing.isPupil() && standing.file().filter(file::is).isPresent())) {
            cards.add(Target.cardOf(pupil));
            boolean callerStands =
                    facts.onCard(pupil.cardId()).stream().anyMatch(standing -> standing.isParent() && standing.own());
            if (!callerStands) {
                withoutCaller.add(Target.cardOf(pupil));
            }
        }
        if (!file.hasEnded()) {
            edits.add(Edit.onCard(What.ISSUE_ORDER, Actor.SCHOOL, Field.ORDERS, cards));
        }
        if (facts.isRole(Role.PARENT) && !withoutCaller.isEmpty()) {
            edits.add(Edit.onCard(What.ADD_PARENT, Actor.SCHOOL, Field.PARENTS, withoutCaller));
        }
    }

    private void addStaff(List<Edit> edits) {
        for (Standing own : facts.own()) {
            edits.add(Edit.onCard(What.ADD_ROLE, Actor.SCHOOL, Field.ROLES, List.of(Target.of(own))));
        }
        edits.add(Edit.onCard(What.ADD_STAFF_CARD, Actor.SCHOOL, Field.CARD, List.of()));
    }

    private static Edit onPerson(What what, Field field, Standing standing) {
        return Edit.onCard(what, Actor.SCHOOL, field, List.of(Target.of(standing)));
    }

    private java.util.Optional<Standing> standing(Candidate candidate) {
        return facts.everybody().stream()
                .filter(standing -> standing.cardId().equals(candidate.record().cardId())
                        && standing.person()
                                .id()
                                .equals(candidate.record().person().id()))
                .findFirst();
    }
}
