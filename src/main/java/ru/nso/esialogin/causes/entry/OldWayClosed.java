package ru.nso.esialogin.causes.entry;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import ru.nso.esialogin.esia.Identity.Role;
import ru.nso.esialogin.esia.simulation.Gate;
import ru.nso.esialogin.esia.simulation.MissingFact;
import ru.nso.esialogin.esia.simulation.Obstacle;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.Basis;
import ru.nso.esialogin.rules.Cause;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.Evidence;
import ru.nso.esialogin.rules.Facts;
import ru.nso.esialogin.rules.Field;
import ru.nso.esialogin.rules.Finding;
import ru.nso.esialogin.rules.Place;
import ru.nso.esialogin.rules.Rule;

/**
 * A way in that was closed on a date: a password after its end, the old site, the withdrawn portal (the customer's
 * slides, «Этапы подготовки»; notice on the withdrawal of myschool.edu.ru). Possible where passwords of linked users
 * are closed and nobody told whether this user is linked.
 */
@Cause(
        code = "S4",
        title = "Вход по старому логину и паролю закрыт",
        basis = Basis.SOURCE,
        actors = {Actor.PARENT, Actor.PUPIL, Actor.EMPLOYEE},
        gate = Gate.ENTRY,
        since = "1")
final class OldWayClosed implements Rule {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final String RIGHT_DOOR = "school.nso.ru";
    private static final String RIGHT_CREDENTIAL = "вход через Госуслуги";
    private static final List<Obstacle> WAYS =
            List.of(Obstacle.OLD_SITE, Obstacle.WITHDRAWN_PORTAL, Obstacle.PASSWORD_CLOSED);

    @Override
    public Finding examine(Facts facts) {
        Set<Obstacle> closed = EnumSet.noneOf(Obstacle.class);
        List<Evidence> evidence = new ArrayList<>(2);
        for (Obstacle way : WAYS) {
            if (facts.simulation().isClosedBy(way)) {
                closed.add(way);
                evidence.add(evidence(way, facts));
            }
        }
        if (!closed.isEmpty()) {
            return Finding.confirmed(evidence, List.of(mend(facts, closed)));
        }
        if (facts.simulation().maybeObstacles().contains(Obstacle.PASSWORD_CLOSED)) {
            Evidence linked = Evidence.of(
                    Place.ENTRY,
                    Field.CREDENTIAL,
                    "пароль школы",
                    RIGHT_CREDENTIAL,
                    "с " + DAY.format(facts.dated().linkedPasswordClosed())
                            + " закрыт для тех, чья учётная запись связана с Госуслугами;"
                            + " связана ли она, неизвестно");
            return Finding.possible(linked, MissingFact.STORED_LINK, mend(facts, EnumSet.of(Obstacle.PASSWORD_CLOSED)));
        }
        return Finding.clear("neither a closed address nor a closed password");
    }

    private static Edit mend(Facts facts, Set<Obstacle> closed) {
        boolean onlyPassword = closed.equals(EnumSet.of(Obstacle.PASSWORD_CLOSED));
        Field field = onlyPassword ? Field.CREDENTIAL : Field.ENTRY_POINT;
        return new Edit(Edit.What.USE_ENTRY, facts.person(), field, List.of(), closed);
    }

    private static Evidence evidence(Obstacle way, Facts facts) {
        return switch (way) {
            case OLD_SITE ->
                Evidence.of(
                        Place.ENTRY,
                        Field.ENTRY_POINT,
                        "старый сайт",
                        RIGHT_DOOR,
                        "старый сайт больше не открывает дневник");
            case WITHDRAWN_PORTAL ->
                Evidence.of(
                        Place.ENTRY,
                        Field.ENTRY_POINT,
                        "портал «Моя школа»",
                        RIGHT_DOOR,
                        "портал закрыт с " + DAY.format(facts.dated().mySchoolWithdrawn()));
            default ->
                Evidence.of(
                        Place.ENTRY,
                        Field.CREDENTIAL,
                        "пароль школы",
                        RIGHT_CREDENTIAL,
                        "вход по паролю закрыт с " + DAY.format(passwordClosedSince(facts)));
        };
    }

    /** The first date that applies to this user; who is linked is closed before everybody else. */
    private static LocalDate passwordClosedSince(Facts facts) {
        LocalDate staff = facts.dated().staffPasswordClosed();
        LocalDate everybody = facts.dated().onlyEsia();
        if (facts.isRole(Role.EMPLOYEE) && !facts.day().isBefore(staff)) {
            return staff;
        }
        return facts.day().isBefore(everybody) ? facts.dated().linkedPasswordClosed() : everybody;
    }
}
