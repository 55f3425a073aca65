package ru.nso.esialogin.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.card.EnrolmentOrder;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.card.StaffRole;
import ru.nso.esialogin.esia.EsiaAccount.TrustLevel;
import ru.nso.esialogin.esia.LoginAttempt.Credential;
import ru.nso.esialogin.esia.LoginAttempt.EntryPoint;
import ru.nso.esialogin.esia.LoginAttempt.LoginTyped;
import ru.nso.esialogin.esia.LoginAttempt.SecondFactor;
import ru.nso.esialogin.esia.LoginAttempt.Symptom;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.simulation.LoginSimulator;
import ru.nso.esialogin.esia.simulation.Simulation;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Login;
import ru.nso.esialogin.fixture.Member;
import ru.nso.esialogin.fixture.RuleFixture;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.rules.CauseCode;

/**
 * A seeded walk over the combinations of entry, account, keys sent, states of keys, siblings, orders and roles: every
 * login has one verdict, and one that does not work has a cause that hinders it. An ended card (O7) explains by
 * itself: nothing is to be mended.
 */
@Tag("heavy")
class EveryFailureHasACauseTest {
    private static final int POINTS = 6_000;
    private static final LoginSimulator SIMULATOR = RuleFixture.simulator();
    private static final RuleEngine ENGINE = RuleFixture.engine();

    @Test
    void a_login_that_does_not_work_has_a_cause_that_hinders_it() {
        Set<String> bare = new TreeSet<>();
        for (int seed = 0; seed < POINTS; seed++) {
            Point point = new Point(new Random(seed));
            LoginCase login = point.login();
            Simulation simulation = SIMULATOR.simulate(login);
            Explanation explanation = ENGINE.explain(login, simulation);
            assertThat(explanation.crashes()).as("%s", point.words).isEmpty();
            boolean decided = simulation.verdict() != Verdict.WORKS && simulation.verdict() != Verdict.UNDECIDED;
            if (decided) {
                assertThat(explanation.causes()).as("%s", point.words).isNotEmpty();
            }
            boolean blocked = explanation.causes().stream()
                    .anyMatch(cause -> cause.severity().blocks());
            boolean ended =
                    explanation.causes().stream().anyMatch(cause -> cause.code().equals(CauseCode.of("O7")));
            if (decided && !blocked && !ended && !point.isWrongApp()) {
                bare.add(simulation.verdict() + " " + point.words + " "
                        + explanation.causes().stream()
                                .map(cause -> cause.code() + "/" + cause.severity())
                                .toList());
            }
        }
        assertThat(bare).isEmpty();
    }

    @Test
    void a_login_that_works_has_no_certain_cause_that_hinders_it() {
        Set<String> contradictions = new TreeSet<>();
        for (int seed = 0; seed < POINTS; seed++) {
            Point point = new Point(new Random(seed));
            LoginCase login = point.login();
            Simulation simulation = SIMULATOR.simulate(login);
            if (simulation.verdict() == Verdict.WORKS
                    && ENGINE.explain(login, simulation).causes().stream()
                            .anyMatch(ExplainedCause::isConfirmedBlocking)) {
                contradictions.add(point.words.toString());
            }
        }
        assertThat(contradictions).isEmpty();
    }

    /** One combination, drawn part by part. */
    private static final class Point {
        private final Random random;
        private final StringBuilder words = new StringBuilder();

        private Point(Random random) {
            this.random = random;
        }

        /** The rulings have the wrong app as advice only. */
        private boolean isWrongApp() {
            boolean teacher = words.indexOf("role=TEACHER") >= 0;
            return words.indexOf(teacher ? "entry=DIARY_APP" : "entry=JOURNAL_APP") >= 0;
        }

        private String draw(String what, String... options) {
            // half of the draws take the healthy first option, so that single faults are common
            String drawn = random.nextBoolean() ? options[0] : options[random.nextInt(options.length)];
            if (!drawn.equals(options[0])) {
                words.append(what).append('=').append(drawn).append(' ');
            }
            return drawn;
        }

        private LoginCase login() {
            String role = draw("role", "MOTHER", "SON", "TEACHER");
            Family family =
                    draw("children", "one", "two").equals("one") ? Family.withSon() : Family.withSonAndDaughter();
            parents(family);
            keys(family, Member.MOTHER, Family.MOTHER_SNILS, Family.FATHER_SNILS);
            keys(family, Member.SON, Family.SON_SNILS, Family.MOTHER_SNILS);
            if (draw("sister", "same", "mother-without-keys").equals("mother-without-keys")) {
                family.onCard("daughter-j", Member.MOTHER, mother -> mother.snils("")
                        .phones(List.of())
                        .emails(List.of()));
            }
            orders(family);
            Login login = role.equals("SON")
                    ? Login.ofSon(family)
                    : role.equals("TEACHER") ? Login.ofTeacher(family) : Login.ofMother(family);
            staff(login, role);
            attempt(login);
            account(login);
            return login.facts();
        }

        private void parents(Family family) {
            switch (draw("parents", "both", "father-only", "none", "mother-only-enrolment")) {
                case "father-only" -> family.without(Member.MOTHER);
                case "none" -> family.without(Member.MOTHER).without(Member.FATHER);
                case "mother-only-enrolment" -> family.without(Member.MOTHER, "son-j");
                default -> {
                    // both stand there
                }
            }
        }

        private void keys(Family family, Member member, String right, String wrong) {
            String snils = draw(member + ".snils", "right", "empty", "other", "broken", "stranger");
            String value =
                    switch (snils) {
                        case "empty" -> "";
                        case "other" -> wrong;
                        case "broken" -> right.substring(0, 12) + "99";
                        case "stranger" -> Family.STRANGER_SNILS;
                        default -> right;
                    };
            family.inJournal(member, person -> person.snils(value));
            switch (draw(member + ".contacts", "right", "empty", "other", "landline", "fathers")) {
                case "empty" ->
                    family.inJournal(member, person -> person.phones(List.of()).emails(List.of()));
                case "other" ->
                    family.inJournal(member, person -> person.phones(List.of("+79239998877"))
                            .emails(List.of()));
                case "landline" ->
                    family.inJournal(member, person -> person.phones(List.of("8 (383) 222-33-44"))
                            .emails(List.of()));
                case "fathers" ->
                    family.inJournal(member, person -> person.phones(List.of(Family.FATHER_PHONE))
                            .emails(List.of()));
                default -> {
                    // as they are
                }
            }
            if (draw(member + ".name", "right", "maiden").equals("maiden")) {
                family.inJournal(
                        member,
                        person -> person.name(
                                "Морозова",
                                person.build().name().first().orElse(""),
                                person.build().name().middle().orElse("")));
            }
        }

        private void orders(Family family) {
            String orders = draw("orders", "one", "two", "gap", "none", "graduated", "twice", "old-gap");
            EnrolmentOrder first = Family.enrolment(Family.SCHOOL, "2023-09-01");
            switch (orders) {
                case "two" -> family.orders("son", first, Family.enrolment(Family.OTHER_SCHOOL, "2025-09-01"));
                case "gap" ->
                    family.orders(
                            "son",
                            first,
                            Family.expulsion(Family.SCHOOL, "2025-10-14", EnrolmentOrder.Reason.TRANSFER));
                case "old-gap" ->
                    family.orders(
                            "son",
                            first,
                            Family.expulsion(Family.SCHOOL, "2025-09-14", EnrolmentOrder.Reason.TRANSFER));
                case "none" -> family.orders("son");
                case "graduated" ->
                    family.orders(
                            "son",
                            first,
                            Family.expulsion(Family.SCHOOL, "2025-06-14", EnrolmentOrder.Reason.GRADUATION));
                case "twice" -> family.orders("son", first, Family.enrolment(Family.SCHOOL, "2025-09-01"));
                default -> {
                    // one issued enrolment
                }
            }
        }

        private void staff(Login login, String role) {
            if (!role.equals("TEACHER")) {
                return;
            }
            StaffCard card = Login.staffCard();
            switch (draw("staff", "there", "absent", "ended", "no-role", "no-keys")) {
                case "absent" -> login.staff();
                case "ended" -> login.staff(with(card, card.roles(), Fact.of(LocalDate.of(2025, 1, 1))));
                case "no-role" -> login.staff(with(card, Fact.of(List.of(StaffRole.ADMINISTRATOR)), Fact.empty()));
                case "no-keys" ->
                    login.staff(card.withPerson(card.person().toBuilder()
                            .snils("")
                            .phones(List.of())
                            .emails(List.of())
                            .build()));
                default -> {
                    // the card is in order
                }
            }
        }

        private static StaffCard with(StaffCard card, Fact<List<StaffRole>> roles, Fact<LocalDate> to) {
            return new StaffCard(card.id(), card.school(), card.person(), roles, card.employedFrom(), to);
        }

        private void attempt(Login login) {
            login.through(EntryPoint.valueOf(draw(
                    "entry",
                    "SCHOOL_WEB",
                    "DIARY_APP",
                    "JOURNAL_APP",
                    "EPGU_DIARY_SERVICE",
                    "GOSUSLUGI_SCHOOL",
                    "MY_SCHOOL",
                    "OLD_SITE")));
            login.with(Credential.valueOf(draw("credential", "ESIA", "PASSWORD")));
            login.with(SecondFactor.valueOf(draw("factor", "SMS", "BIOMETRIC", "NONE")));
            String symptom = draw(
                    "symptom",
                    "none",
                    "CODE_NOT_RECEIVED",
                    "PASSWORD_STEP",
                    "PASSWORD_FORGOTTEN",
                    "ACCOUNT_CREATION_REFUSED",
                    "CHILD_ACCOUNT_CONTACT_IN_USE",
                    "CHECK_NOT_FINISHED",
                    "ENDLESS_WAIT",
                    "SITE_DOWN");
            if (!symptom.equals("none")) {
                login.noticing(Symptom.valueOf(symptom));
            }
            String code = draw(
                    "code", "none", "007004", "007055", "007046", "007062", "007011", "007007", "007002", "007999");
            if (!code.equals("none")) {
                login.code(code);
            }
        }

        private void account(Login login) {
            String level = draw("level", "as-it-is", "SIMPLIFIED", "STANDARD", "CONFIRMED", "CHILD");
            if (!level.equals("as-it-is")) {
                login.level(TrustLevel.valueOf(level));
            }
            if (draw("linked", "as-it-is", "no").equals("no")) {
                login.linked(false);
            }
            switch (draw("sent", "all", "no-snils", "other-snils", "nothing", "other-phone")) {
                case "no-snils" -> login.sendingNoSnils().typing(LoginTyped.PHONE);
                case "other-snils" -> login.sending("163-840-275 70");
                case "nothing" -> login.sendingNoSnils().phones().emails();
                case "other-phone" ->
                    login.sendingNoSnils()
                            .phones("+79231110000")
                            .emails()
                            .typing(LoginTyped.valueOf(draw("typed", "PHONE", "UNKNOWN", "SNILS")));
                default -> {
                    // all keys of the person
                }
            }
        }
    }
}
