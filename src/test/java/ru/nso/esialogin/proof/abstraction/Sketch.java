package ru.nso.esialogin.proof.abstraction;

import java.time.LocalDate;
import java.util.List;
import ru.nso.esialogin.card.EnrolmentOrder;
import ru.nso.esialogin.card.EnrolmentOrder.Reason;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.card.StaffRole;
import ru.nso.esialogin.esia.EsiaAccount.TrustLevel;
import ru.nso.esialogin.esia.LoginAttempt;
import ru.nso.esialogin.esia.LoginAttempt.EntryPoint;
import ru.nso.esialogin.esia.LoginAttempt.LoginTyped;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.MySchoolAttachment;
import ru.nso.esialogin.esia.MySchoolAttachment.RequestState;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Login;
import ru.nso.esialogin.fixture.Member;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.proof.abstraction.Terms.Age;
import ru.nso.esialogin.proof.abstraction.Terms.Sent;
import ru.nso.esialogin.proof.abstraction.Terms.Who;

/** Draws the facts of a point. */
final class Sketch {
    private static final String BROKEN_SNILS = "135-790-246 99";
    private static final String OID = "1000512345";
    private static final LocalDate OLDER = LocalDate.of(2010, 5, 6);

    private Sketch() {}

    /** The login of a point. */
    static LoginCase of(Point at) {
        Family family = at.hasSister() ? Family.withSonAndDaughter() : Family.withSon();
        if (at.age() == Age.FOURTEEN_OR_FIFTEEN) {
            family.everywhere(Member.SON, son -> son.birthDate(OLDER));
        }
        son(at, family);
        mother(at, family);
        orders(at, family);
        Login login =
                switch (at.who()) {
                    case MOTHER -> Login.ofMother(family);
                    case SON -> Login.ofSon(family);
                    case TEACHER -> Login.ofTeacher(family);
                };
        if (at.who() == Who.SON && at.age() == Age.FOURTEEN_OR_FIFTEEN) {
            login.named("Рябинин", "Глеб", "Андреевич", OLDER.toString());
        }
        if (at.who() == Who.TEACHER) {
            staff(at, login);
        }
        account(at, login);
        sent(at, login);
        door(at, login);
        return login.facts();
    }

    private static void door(Point at, Login login) {
        login.through(EntryPoint.valueOf(at.entry().name()))
                .with(LoginAttempt.Credential.valueOf(at.door().credential().name()));
        if (!at.isNow()) {
            login.at("2024-05-20T12:00:00+07:00");
        }
        login.mySchool(new MySchoolAttachment(
                Fact.of(RequestState.valueOf(at.attachment().name())), Fact.unknown(), Fact.unknown(), Fact.unknown()));
    }

    /** The stored link, as the record of whoever logs in has it. */
    private static Fact<String> link(Point at) {
        return switch (at.link()) {
            case NONE -> Fact.empty();
            case TO_THIS_ACCOUNT -> Fact.of(OID);
            case TO_ANOTHER -> Fact.of("1000599999");
            case UNKNOWN -> Fact.unknown();
        };
    }

    private static void son(Point at, Family family) {
        if (at.who() == Who.SON) {
            family.onCard("son-j", Member.SON, son -> son.esiaOid(link(at)));
        }
        family.onCard("son-j", Member.SON, son -> switch (at.sonSnils()) {
            case RIGHT -> son;
            case EMPTY -> son.snils("");
            case BROKEN -> son.snils("114-562-389 99");
            case OF_MOTHER -> son.snils(Family.MOTHER_SNILS);
            case UNSEEN -> son.snils(Family.STRANGER_SNILS);
        });
        family.onCard("son-j", Member.SON, son -> switch (at.sonContacts()) {
            case RIGHT -> son;
            case EMPTY -> son.phones(List.of()).emails(List.of());
            case PHONE_OF_MOTHER -> son.phones(List.of(Family.MOTHER_PHONE)).emails(List.of());
        });
    }

    private static void mother(Point at, Family family) {
        if (at.who() == Who.MOTHER) {
            family.onCard("son-j", Member.MOTHER, mother -> mother.esiaOid(link(at)));
        }
        family.onCard("son-j", Member.MOTHER, mother -> switch (at.motherSnils()) {
            case RIGHT -> mother;
            case EMPTY -> mother.snils("");
            case BROKEN -> mother.snils(BROKEN_SNILS);
            case OF_SON -> mother.snils(Family.SON_SNILS);
        });
        family.onCard("son-j", Member.MOTHER, mother -> switch (at.motherContacts()) {
            case RIGHT -> mother;
            case EMPTY -> mother.phones(List.of()).emails(List.of());
            case OUTDATED -> mother.phones(List.of("+79239998877")).emails(List.of());
            case OF_FATHER -> mother.phones(List.of(Family.FATHER_PHONE)).emails(List.of());
        });
        switch (at.parents()) {
            case BOTH -> {
                // as they are
            }
            case FATHER_ONLY -> family.without(Member.MOTHER, "son-j", "son-e");
            case NONE -> family.without(Member.MOTHER, "son-j", "son-e").without(Member.FATHER, "son-j", "son-e");
        }
        switch (at.sister()) {
            case NONE, COMPLETE -> {
                // as she is
            }
            case MOTHER_WITHOUT_KEYS ->
                family.onCard("daughter-j", Member.MOTHER, mother -> mother.snils("")
                        .phones(List.of())
                        .emails(List.of()));
            case WITH_MAIL_OF_SON ->
                family.onCard("daughter-j", Member.DAUGHTER, sister -> sister.emails(List.of(Family.SON_EMAIL)));
        }
    }

    private static void orders(Point at, Family family) {
        EnrolmentOrder first = Family.enrolment(Family.SCHOOL, "2023-09-01");
        switch (at.orders()) {
            case ONE -> family.orders("son", first);
            case TWO_SCHOOLS -> family.orders("son", first, Family.enrolment(Family.OTHER_SCHOOL, "2025-09-01"));
            case GAP -> family.orders("son", first, Family.expulsion(Family.SCHOOL, "2025-10-14", Reason.TRANSFER));
            case OLD_GAP -> family.orders("son", first, Family.expulsion(Family.SCHOOL, "2025-09-14", Reason.TRANSFER));
            case NONE -> family.orders("son");
            case GRADUATED ->
                family.orders("son", first, Family.expulsion(Family.SCHOOL, "2025-06-14", Reason.GRADUATION));
        }
    }

    private static void staff(Point at, Login login) {
        StaffCard card = linked(Login.staffCard(), link(at));
        switch (at.staff()) {
            case IN_ORDER -> login.staff(card);
            case ABSENT -> login.staff();
            case ENDED -> login.staff(with(card, card.roles(), Fact.of(LocalDate.of(2025, 1, 1))));
            case NO_TEACHING_ROLE -> login.staff(with(card, Fact.of(List.of(StaffRole.ADMINISTRATOR)), Fact.empty()));
            case WITHOUT_KEYS ->
                login.staff(card.withPerson(card.person().toBuilder()
                        .snils("")
                        .phones(List.of())
                        .emails(List.of())
                        .build()));
        }
    }

    private static StaffCard linked(StaffCard card, Fact<String> link) {
        return card.withPerson(card.person().toBuilder().esiaOid(link).build());
    }

    private static StaffCard with(StaffCard card, Fact<List<StaffRole>> roles, Fact<LocalDate> to) {
        return new StaffCard(card.id(), card.school(), card.person(), roles, card.employedFrom(), to);
    }

    private static void account(Point at, Login login) {
        login.oid(OID);
        switch (at.account()) {
            case CHILD_LINKED -> login.level(TrustLevel.CHILD).linked(true);
            case CHILD_ALONE -> login.level(TrustLevel.CHILD).linked(false);
            case SIMPLIFIED_ALONE -> login.level(TrustLevel.SIMPLIFIED).linked(false);
            case SIMPLIFIED_LINKED -> login.level(TrustLevel.SIMPLIFIED).linked(true);
            case CONFIRMED_LINKED -> login.level(TrustLevel.CONFIRMED).linked(true);
            case CONFIRMED_ALONE -> login.level(TrustLevel.CONFIRMED).linked(false);
        }
    }

    private static void sent(Point at, Login login) {
        if (at.sent() != Sent.ALL && at.sent() != Sent.ONLY_SNILS) {
            login.sendingNoSnils().typing(LoginTyped.PHONE);
        }
        switch (at.sent()) {
            case ALL, NO_SNILS -> {
                // with the own contacts
            }
            case ONLY_SNILS, NOTHING -> login.phones().emails();
            case ONLY_NEW_PHONE -> login.phones("+79231110000").emails();
        }
    }
}
