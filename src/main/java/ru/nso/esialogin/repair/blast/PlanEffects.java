package ru.nso.esialogin.repair.blast;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.SamePerson;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.simulation.Simulation;
import ru.nso.esialogin.repair.blast.edit.CardEdit;
import ru.nso.esialogin.repair.blast.edit.CardEditor;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.Edit.Target;
import ru.nso.esialogin.rules.Edit.What;
import ru.nso.esialogin.rules.engine.EditEffects;

/**
 * The cards after a plan for one login, for the logins of others. The person who logs in gets the keys that the plan
 * proves; whoever else is set right gets a value of their own, not an empty field as for the login alone.
 */
public final class PlanEffects {
    private PlanEffects() {}

    /** The cards of the login after the plan; an edit that names no card is of a card that nobody here knows. */
    public static Neighbourhood apply(LoginCase login, Simulation before, List<Edit> plan) {
        List<Edit> edits = plan.stream()
                .filter(Edit::changesCards)
                .filter(edit ->
                        edit.what() == What.ADD_STAFF_CARD || !edit.targets().isEmpty())
                .toList();
        if (edits.isEmpty()) {
            return new Neighbourhood(login.knownCards(), login.knownStaff());
        }
        LoginCase after = EditEffects.apply(
                login,
                before,
                edits.stream().filter(edit -> edit.what() != What.MERGE_CARDS).toList());
        List<CardEdit> ofOthers = new ArrayList<>();
        // Last, because the other edits may name a card that goes.
        List<CardEdit> merges = new ArrayList<>();
        Set<String> own = ownRecords(login, before);
        for (Edit edit : edits) {
            if (edit.what() == What.MERGE_CARDS) {
                merge(edit.targets(), login, merges);
            }
            for (Target target : edit.targets()) {
                if (!own.contains(target.cardId() + ':' + target.personId())) {
                    setRight(edit, target, ofOthers);
                }
            }
        }
        ofOthers.addAll(merges);
        return CardEditor.apply(new Neighbourhood(after.knownCards(), after.knownStaff()), ofOthers);
    }

    private static Set<String> ownRecords(LoginCase login, Simulation before) {
        Set<String> own = new HashSet<>();
        new Neighbourhood(login.knownCards(), login.knownStaff())
                .people().stream()
                        .filter(one -> BlastRadius.isOwn(one, before))
                        .forEach(one -> own.add(one.recordId()));
        return own;
    }

    private static void setRight(Edit edit, Target target, List<CardEdit> ofOthers) {
        if (edit.what() == What.SET_SNILS) {
            ofOthers.add(new CardEdit.SetSnils(target.cardId(), target.personId(), Optional.empty()));
        } else if (edit.what() == What.SET_CONTACT) {
            ofOthers.add(
                    new CardEdit.SetContact(target.cardId(), target.personId(), edit.field(), List.of(), List.of()));
        }
    }

    /** Cards that are of one pupil only by way of a third one stay apart: what stands on them is not lost by that. */
    private static void merge(List<Target> targets, LoginCase login, List<CardEdit> merges) {
        Optional<PersonCard> stays = card(targets.get(0), login);
        for (Target target : targets.subList(1, targets.size())) {
            Optional<PersonCard> goes = card(target, login);
            if (stays.isPresent() && goes.isPresent() && SamePerson.pupils(stays.get(), goes.get())) {
                merges.add(new CardEdit.MergeCards(stays.get().id(), goes.get().id()));
            }
        }
    }

    private static Optional<PersonCard> card(Target target, LoginCase login) {
        return login.knownCards().stream()
                .filter(card -> card.id().equals(target.cardId()))
                .findFirst();
    }
}
