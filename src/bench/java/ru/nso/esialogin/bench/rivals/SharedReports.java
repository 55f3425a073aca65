package ru.nso.esialogin.bench.rivals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.Evidence;
import ru.nso.esialogin.rules.Facts;
import ru.nso.esialogin.rules.Field;
import ru.nso.esialogin.rules.Place;
import ru.nso.esialogin.rules.Standing;
import ru.nso.esialogin.rules.engine.Certainty;

/** Findings about contacts at two people: D4. */
final class SharedReports {
    private final Situation situation;
    private final Facts facts;
    private final Marks marks;
    private final List<Evidence> evidence = new ArrayList<>(2);
    private final List<Edit> mends = new ArrayList<>(2);

    SharedReports(Situation situation, Marks marks) {
        this.situation = situation;
        this.facts = situation.getFacts();
        this.marks = marks;
    }

    void addTo(List<Reported> reported) {
        boolean ofCaller = false;
        for (ContactKind kind : ContactKind.values()) {
            if (marks.has(kind.ofAnother()) || marks.has(kind.ofCaller())) {
                ofCaller = shared(kind) || ofCaller;
            }
        }
        if (ofCaller) {
            evidence.add(Evidence.of(
                    Place.ESIA, Field.CONTACTS, "", "", "этот контакт передали Госуслуги для того, кто входит"));
        }
        if (!evidence.isEmpty()) {
            reported.add(Reported.confirmed("D4", evidence, mends));
            return;
        }
        for (ContactKind kind : ContactKind.values()) {
            if (marks.has(kind.perhapsOfCaller())) {
                perhaps(kind);
            }
        }
        if (!evidence.isEmpty()) {
            reported.add(new Reported("D4", Certainty.POSSIBLE, evidence, facts.untoldOfPerson(), mends));
        }
    }

    /** Whether one of them is the caller's, who stands nowhere with it. */
    private boolean shared(ContactKind kind) {
        boolean ofCaller = false;
        List<Standing> mended = new ArrayList<>(2);
        Predicate<Standing> fault = other -> marks.has(kind.ofAnother(), other) || marks.has(kind.ofCaller(), other);
        for (Row row : situation.getRows()) {
            Standing standing = row.getStanding();
            if (fault.test(standing) && !mended.contains(standing)) {
                Row owner = marks.owner(kind, standing);
                ofCaller = ofCaller || owner == null;
                evidence.add(Evidence.on(
                        standing,
                        kind.field(),
                        kind.masked(standing.person()),
                        "контакт " + standing.labelOf(),
                        note(owner)));
                mends.add(clear(kind, standing, fault));
                mended.addAll(facts.counterparts(standing));
            }
        }
        return ofCaller;
    }

    private static String note(@Nullable Row owner) {
        return owner == null
                ? "это контакт того, кто входит, а стоит он у другого человека"
                : "тот же контакт стоит у другого человека ("
                        + owner.getStanding().label() + ", карточка "
                        + owner.getStanding().cardId() + ")";
    }

    private void perhaps(ContactKind kind) {
        Predicate<Standing> fault = other -> marks.has(kind.perhapsOfCaller(), other);
        for (Standing standing : facts.carriers(fault)) {
            evidence.add(Evidence.on(
                    standing,
                    kind.field(),
                    kind.masked(standing.person()),
                    "контакт " + standing.labelOf(),
                    "это контакт того, кто входит; его ли это запись, по имеющимся данным не сказать"));
            mends.add(clear(kind, standing, fault));
        }
    }

    private Edit clear(ContactKind kind, Standing standing, Predicate<Standing> fault) {
        return Edit.onCard(Edit.What.CLEAR_CONTACT, Actor.SCHOOL, kind.field(), facts.targets(standing, fault));
    }
}
