package ru.nso.esialogin.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.simulation.Obstacle;
import ru.nso.esialogin.esia.simulation.Simulation;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.Edit.Target;
import ru.nso.esialogin.rules.Facts;
import ru.nso.esialogin.rules.Field;
import ru.nso.esialogin.rules.Standing;
import ru.nso.esialogin.rules.engine.EditEffects;
import ru.nso.esialogin.rules.engine.ExplainedCause;

/**
 * The edits that the causes of a case stand for, each act once: what several causes ask of one actor for one person is
 * one edit, and an edit of the journal card that the enrolment subsystem would overwrite is one edit of both
 * (rulings: Plans).
 */
final class CandidateEdits {
    private final LoginCase login;
    private final Simulation before;
    private final Facts facts;
    private final Exchange exchange;

    CandidateEdits(LoginCase login, Simulation before, Facts facts) {
        this.login = login;
        this.before = before;
        this.facts = facts;
        this.exchange = new Exchange(login, before, facts);
    }

    /**
     * The edits that these causes stand for, those of the decisive cause first. Imagined ones are nobody's to make, and
     * what has no effect here mends nothing; a confirmation has one only beside the request.
     */
    List<PlannedEdit> told(List<ExplainedCause> causes) {
        List<PlannedEdit> told = new ArrayList<>();
        for (ExplainedCause cause : causes) {
            for (Edit edit : cause.mends()) {
                if (!edit.imagined() && aimsAtKnown(edit) && hasEffect(edit)) {
                    told.add(new PlannedEdit(edit, "", Set.of(cause.code())));
                }
            }
        }
        return told;
    }

    /** Somebody added by another edit stands on no card yet. */
    private boolean aimsAtKnown(Edit edit) {
        return edit.targets().stream()
                .allMatch(target -> Standings.find(facts, target).isPresent());
    }

    private boolean hasEffect(Edit edit) {
        return edit.what() == Edit.What.ATTACHMENT_CONFIRM
                || !EditEffects.apply(login, before, List.of(edit)).equals(login);
    }

    /** The same edits, each act once and lasting. */
    List<PlannedEdit> acts(List<PlannedEdit> told) {
        List<PlannedEdit> merged = new ArrayList<>();
        for (PlannedEdit edit : told) {
            merge(merged, edit);
        }
        List<PlannedEdit> acts = new ArrayList<>(merged.size());
        for (PlannedEdit edit : merged) {
            merge(acts, edit.as(exchange.outlasting(edit.edit())));
        }
        return acts.stream().map(edit -> edit.of(whose(edit.edit()))).toList();
    }

    private String whose(Edit edit) {
        return edit.targets().stream()
                .filter(target -> !target.personId().isEmpty())
                .findFirst()
                .flatMap(target -> Standings.find(facts, target))
                .map(Standing::labelOf)
                .orElse("");
    }

    private void merge(List<PlannedEdit> merged, PlannedEdit edit) {
        for (int i = 0; i < merged.size(); i++) {
            PlannedEdit known = merged.get(i);
            if (isOneAct(known.edit(), edit.edit())) {
                merged.set(i, known.joined(joined(known.edit(), edit.edit()), edit.mends()));
                return;
            }
        }
        merged.add(edit);
    }

    private boolean isOneAct(Edit one, Edit other) {
        boolean sameDoing = one.what() == other.what() || (one.addsParent() && other.addsParent());
        if (!sameDoing || one.actor() != other.actor()) {
            return false;
        }
        // Right contacts are all right at once, whichever of them was found wrong.
        if (one.what() != Edit.What.SET_CONTACT && one.field() != other.field()) {
            return false;
        }
        if (one.targets().isEmpty() || other.targets().isEmpty()) {
            return one.targets().equals(other.targets());
        }
        return one.targets().stream()
                .anyMatch(target -> other.targets().stream().anyMatch(with -> isOfOnePerson(target, with)));
    }

    /** The same person of the same pupil in whichever subsystem; for edits of a card, the same pupil. */
    private boolean isOfOnePerson(Target one, Target other) {
        if (one.equals(other)) {
            return true;
        }
        if (one.personId().isEmpty() != other.personId().isEmpty()) {
            return false;
        }
        return Standings.find(facts, one)
                .filter(standing -> facts.counterparts(standing).stream()
                        .anyMatch(with -> one.personId().isEmpty()
                                ? with.cardId().equals(other.cardId())
                                : Target.of(with).equals(other)))
                .isPresent();
    }

    private static Edit joined(Edit one, Edit other) {
        Set<Target> targets = new LinkedHashSet<>(one.targets());
        targets.addAll(other.targets());
        EnumSet<Obstacle> clears = EnumSet.noneOf(Obstacle.class);
        clears.addAll(one.clears());
        clears.addAll(other.clears());
        Field field = one.field() == other.field() ? one.field() : Field.CONTACTS;
        return new Edit(one.what(), one.actor(), field, journalFirst(targets), clears);
    }

    private static List<Target> journalFirst(Set<Target> targets) {
        List<Target> ordered = new ArrayList<>(targets);
        ordered.sort(Comparator.comparing(Target::place));
        return ordered;
    }
}
