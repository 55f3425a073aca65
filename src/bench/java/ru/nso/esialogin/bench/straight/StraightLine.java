package ru.nso.esialogin.bench.straight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ru.nso.esialogin.bench.rivals.CauseSet;
import ru.nso.esialogin.bench.rivals.Reported;
import ru.nso.esialogin.bench.rivals.Rival;
import ru.nso.esialogin.esia.DatedPolicy;
import ru.nso.esialogin.esia.EsiaAccount.TrustLevel;
import ru.nso.esialogin.esia.Identity;
import ru.nso.esialogin.esia.Identity.Role;
import ru.nso.esialogin.esia.LoginAttempt.Credential;
import ru.nso.esialogin.esia.LoginAttempt.LoginTyped;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.simulation.Gate;
import ru.nso.esialogin.esia.simulation.LoginSimulator;
import ru.nso.esialogin.esia.simulation.MissingFact;
import ru.nso.esialogin.esia.simulation.Obstacle;
import ru.nso.esialogin.esia.simulation.Simulation;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.CauseCode;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.Evidence;
import ru.nso.esialogin.rules.Field;
import ru.nso.esialogin.rules.Place;
import ru.nso.esialogin.rules.Severity;
import ru.nso.esialogin.rules.Standing;
import ru.nso.esialogin.rules.engine.Certainty;

/**
 * The rival: the causes L1–L7, D1, D2, D6, D8 and D12 of parents and pupils found by one hand-made sequence over arrays,
 * without rules, catalogue, findings or facts objects. Predicates, evidence, severities and order are those of the
 * engine; the comparison before the measuring holds the two together.
 */
public final class StraightLine {
    /** The causes that it answers with severity and order; further ones it only finds. */
    public static final Set<String> CODES = CauseSet.FIRST.codes();

    private static final CauseCode L2 = CauseCode.of("L2");
    private static final CauseCode L3 = CauseCode.of("L3");
    private static final CauseCode D6 = CauseCode.of("D6");
    private static final Comparator<Answer> DECISIVE_FIRST = Comparator.comparing(
                    (Answer answer) -> !answer.severity().blocks())
            .thenComparing(Answer::gate)
            .thenComparing(Answer::severity)
            .thenComparing(Answer::certainty)
            .thenComparing(answer -> !answer.evidence().isEmpty()
                    && answer.evidence().stream().allMatch(piece -> piece.place() == Place.ENROLMENT))
            .thenComparing(Answer::code);

    private final LoginCase login;
    private final Identity identity;
    private final Simulation simulation;
    private final Layout rows;
    private final DatedPolicy dated;
    private final Drafts drafts = new Drafts();

    private StraightLine(LoginCase login, Simulation simulation, DatedPolicy dated) {
        this.dated = dated;
        this.login = login;
        this.identity = login.identity();
        this.simulation = simulation;
        this.rows = new Layout(login, simulation);
    }

    /** The causes of a simulated login, in order. */
    public static List<Answer> explain(LoginCase login, Simulation simulation, LoginSimulator simulator) {
        StraightLine line = new StraightLine(login, simulation, simulator.dated());
        line.find();
        return line.drafts.list.isEmpty() ? List.of() : line.answers(simulator);
    }

    /** Its findings alone, as those of the rule engines; it knows the first and the second causes. */
    public static Rival.Evaluation given(CauseSet causes, LoginCase login, Simulation simulation, DatedPolicy dated) {
        StraightLine line = new StraightLine(login, simulation, dated);
        return () -> {
            line.find();
            if (causes != CauseSet.FIRST) {
                line.findMore();
            }
            List<Reported> found = new ArrayList<>(line.drafts.list.size());
            for (Drafts.Draft draft : line.drafts.list) {
                found.add(new Reported(
                        draft.code().toString(), draft.certainty(), draft.evidence(), draft.missing(), draft.mends()));
            }
            return found;
        };
    }

    private void find() {
        wrongService();
        loginWithoutSnils();
        if (rows.size() == 0) {
            new StraightFamily(login, simulation, rows, drafts).parents();
        } else {
            StraightWrongSnils wrong = new StraightWrongSnils(login, simulation, rows, drafts);
            StraightEmptySnils empty = new StraightEmptySnils(simulation, rows, drafts);
            StraightFamily family = new StraightFamily(login, simulation, rows, drafts);
            wrong.slips();
            family.parents();
            family.contacts();
            empty.onOneChildOnly();
            wrong.wrong();
            wrong.foreign();
            new StraightNames(login, rows, drafts).names();
            empty.empty();
        }
    }

    private void findMore() {
        new StraightOrders(identity.role(), simulation, rows, drafts).orders();
        new StraightStaff(login, simulation, rows, drafts).roles();
    }

    private List<Answer> answers(LoginSimulator simulator) {
        Mended mended = new Mended(simulator, login, simulation);
        drafts.list.sort(Comparator.comparing(Drafts.Draft::code));
        for (Certainty certainty : Certainty.values()) {
            for (Drafts.Draft draft : drafts.list) {
                if (draft.certainty() == certainty) {
                    mended.add(draft.mends(), certainty == Certainty.CONFIRMED);
                }
            }
        }
        List<Answer> answers = new ArrayList<>(drafts.list.size());
        for (Drafts.Draft draft : drafts.list) {
            boolean refines = draft.refines().isPresent()
                    && drafts.list.stream().anyMatch(other -> other.code()
                            .equals(draft.refines().get()));
            answers.add(new Answer(
                    draft.code(),
                    draft.code().equals(L3) ? Gate.ENTRY : Gate.SEARCH,
                    draft.certainty(),
                    mended.severity(draft.mends(), draft.code().equals(D6) ? Severity.ADVICE : Severity.WILL_BLOCK),
                    draft.evidence(),
                    draft.missing(),
                    draft.mends(),
                    refines ? List.of(draft.refines().get()) : List.of(),
                    concernsCaller(draft.evidence())));
        }
        answers.sort(DECISIVE_FIRST);
        return answers;
    }

    private boolean concernsCaller(List<Evidence> evidence) {
        for (Evidence piece : evidence) {
            if (piece.standing().isEmpty()
                    || piece.standing().get().own()
                    || (piece.standing().get().isPupil() && identity.role() == Role.PARENT)) {
                return true;
            }
        }
        return evidence.isEmpty();
    }

    private void wrongService() {
        boolean closed = simulation.isClosedBy(Obstacle.WRONG_SERVICE);
        if (!closed && !simulation.maybeObstacles().contains(Obstacle.WRONG_SERVICE)) {
            return;
        }
        Edit mend = Edit.clearing(Edit.What.USE_ENTRY, person(), Field.ENTRY_POINT, Obstacle.WRONG_SERVICE);
        Evidence evidence = Evidence.of(
                Place.ENTRY,
                Field.ENTRY_POINT,
                closed ? "услуга «Получение доступа к региональному электронному дневнику»" : "",
                "сайт school.nso.ru или приложение «Дневник Новосибирской области»",
                closed ? "через эту услугу войти в дневник нельзя" : "где входят, не сообщили");
        if (closed) {
            drafts.confirm(L3, List.of(evidence), List.of(mend), Optional.empty());
        } else {
            drafts.suspect(L3, List.of(evidence), MissingFact.ENTRY_POINT, List.of(mend), Optional.empty());
        }
    }

    private void loginWithoutSnils() {
        LoginTyped typed = login.attempt().loginTyped();
        if (login.assumed()
                || login.attempt().credential() == Credential.PASSWORD
                || login.attempt().entryPoint().isMySchool()) {
            return;
        }
        boolean none = simulation.keysSent().snils().isNone();
        if (typed == LoginTyped.SNILS && !(none && simulation.behindGates().equals(Set.of(Verdict.FAILS)))) {
            return;
        }
        boolean unknown = !none && !simulation.keysSent().snils().isSome();
        boolean quiet = unknown
                && typed == LoginTyped.UNKNOWN
                && simulation.behindGates().equals(Set.of(Verdict.WORKS));
        if ((!none && !unknown) || quiet) {
            return;
        }
        List<Evidence> evidence = new ArrayList<>(2);
        if (none) {
            evidence.add(Evidence.of(Place.ESIA, Field.KEYS_SENT, "без СНИЛС", "СНИЛС", "Госуслуги не передали СНИЛС"));
        }
        if (typed == LoginTyped.PHONE || typed == LoginTyped.EMAIL) {
            String found = typed == LoginTyped.PHONE ? "телефон" : "электронная почта";
            evidence.add(Evidence.of(Place.ESIA, Field.LOGIN_TYPED, found, "СНИЛС", "логином был не СНИЛС"));
        } else if (unknown) {
            evidence.add(
                    Evidence.of(Place.ESIA, Field.KEYS_SENT, "", "СНИЛС", "передали ли Госуслуги СНИЛС, неизвестно"));
        }
        boolean raise = login.account().isLevel(TrustLevel.SIMPLIFIED)
                && !login.account().secondAccount().orElse(false);
        Actor person = person();
        List<Edit> mends = List.of(
                raise
                        ? Edit.atEsia(Edit.What.RAISE_ACCOUNT, raiser(person), Field.ACCOUNT_LEVEL)
                        : Edit.atEsia(Edit.What.LOGIN_WITH_SNILS, person, Field.LOGIN_TYPED));
        if (unknown) {
            Set<MissingFact> missing = typed == LoginTyped.UNKNOWN
                    ? Set.of(MissingFact.SNILS_SENT, MissingFact.LOGIN_TYPED)
                    : Set.of(MissingFact.SNILS_SENT);
            drafts.suspect(L2, evidence, missing, mends, Optional.empty());
        } else if (typed == LoginTyped.SNILS) {
            drafts.suspect(L2, evidence, MissingFact.LOGIN_TYPED, mends, Optional.empty());
        } else if (ownForeignerWithoutSnils()) {
            drafts.suspect(L2, evidence, MissingFact.SECOND_ACCOUNT, mends, Optional.empty());
        } else {
            drafts.confirm(L2, evidence, mends, Optional.empty());
        }
    }

    private Actor person() {
        return switch (identity.role()) {
            case PUPIL -> Actor.PUPIL;
            case PARENT -> Actor.PARENT;
            case EMPLOYEE -> Actor.EMPLOYEE;
        };
    }

    /** Before the age of an own account a parent acts for the pupil. */
    private Actor raiser(Actor person) {
        int ownAccount = dated.agesOn(simulation.household().day()).ownAccount();
        boolean grownUp = simulation.household().pupilAge().orElse(0) >= ownAccount;
        return person == Actor.PUPIL && !grownUp ? Actor.PARENT : person;
    }

    private boolean ownForeignerWithoutSnils() {
        for (int i = 0; i < rows.size(); i++) {
            Standing row = rows.row(i);
            if (rows.inFamily(i)
                    && row.own()
                    && row.isForeigner()
                    && row.person().snils().isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
