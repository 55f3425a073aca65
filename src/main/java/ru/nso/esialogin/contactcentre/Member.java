package ru.nso.esialogin.contactcentre;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.contactcentre.kin.Kin;
import ru.nso.esialogin.contactcentre.kin.Somebody;
import ru.nso.esialogin.contactcentre.kin.Somebody.Adult;
import ru.nso.esialogin.contactcentre.kin.Somebody.Pupil;
import ru.nso.esialogin.esia.DatedPolicy;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.ServiceIncident;
import ru.nso.esialogin.esia.household.AssumedLogin;
import ru.nso.esialogin.esia.household.RecordKind;

/**
 * A login that somebody on the cards could try: a pupil's, a parent's, an employee's with one staff card. Nobody tells
 * on the phone what ЕСИА holds, so the account is assumed (rulings: Assumed account).
 *
 * @param somebody who logs in
 * @param kind as what
 * @param login the facts
 */
public record Member(Somebody somebody, RecordKind kind, LoginCase login) {

    /** All logins, pupils' first, then parents', then employees'. */
    static List<Member> of(Kin kin, DatedPolicy dated, Instant at, List<ServiceIncident> incidents) {
        AssumedLogin logins = new AssumedLogin(kin.cards(), kin.staff(), dated);
        List<Member> members = new ArrayList<>();
        for (Pupil pupil : kin.pupils()) {
            LoginCase login = logins.ofPupil(pupil.cards().get(0), at);
            members.add(new Member(pupil, RecordKind.PUPIL, during(login, incidents)));
        }
        for (Adult adult : kin.adults()) {
            adult.asParent().stream().limit(1).forEach(parent -> {
                LoginCase login = logins.ofParent(parent, at);
                members.add(new Member(adult, RecordKind.PARENT, during(login, incidents)));
            });
        }
        for (Adult adult : kin.adults()) {
            for (StaffCard card : adult.asEmployee()) {
                LoginCase login = logins.ofEmployee(card, at);
                members.add(new Member(adult, RecordKind.EMPLOYEE, during(login, incidents)));
            }
        }
        return members;
    }

    private static LoginCase during(LoginCase login, List<ServiceIncident> incidents) {
        return new LoginCase(
                login.attempt(),
                login.identity(),
                login.account(),
                login.childAccount(),
                login.mySchool(),
                incidents,
                login.children(),
                login.cards(),
                login.staff(),
                login.assumed());
    }

    /** Without the person. */
    @Override
    public String toString() {
        return "Member[" + kind + ']';
    }
}
