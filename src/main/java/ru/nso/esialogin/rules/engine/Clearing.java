package ru.nso.esialogin.rules.engine;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import ru.nso.esialogin.esia.ChildAccount.Hurdle;
import ru.nso.esialogin.esia.ErrorText;
import ru.nso.esialogin.esia.EsiaAccount;
import ru.nso.esialogin.esia.EsiaAccount.Consent;
import ru.nso.esialogin.esia.EsiaAccount.TrustLevel;
import ru.nso.esialogin.esia.EsiaErrorCode;
import ru.nso.esialogin.esia.EsiaErrorCode.Meaning;
import ru.nso.esialogin.esia.Identity.Role;
import ru.nso.esialogin.esia.LoginAttempt;
import ru.nso.esialogin.esia.LoginAttempt.Credential;
import ru.nso.esialogin.esia.LoginAttempt.EntryPoint;
import ru.nso.esialogin.esia.LoginAttempt.SecondFactor;
import ru.nso.esialogin.esia.LoginAttempt.Symptom;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.MySchoolAttachment;
import ru.nso.esialogin.esia.ServiceIncident;
import ru.nso.esialogin.esia.simulation.Obstacle;
import ru.nso.esialogin.person.Fact;

/** Takes one obstacle out of a case by changing the facts that make it. */
final class Clearing {
    private Clearing() {}

    static LoginCase clear(LoginCase login, Obstacle obstacle, ProvenKeys proven) {
        return switch (obstacle) {
            case JOURNAL_OUTAGE -> login.withServiceRunning(ServiceIncident.Affected.JOURNAL);
            case ESIA_OUTAGE -> login.withServiceRunning(ServiceIncident.Affected.ESIA);
            case MY_SCHOOL_OUTAGE -> login.withServiceRunning(ServiceIncident.Affected.MY_SCHOOL);
            case SITE_DOWN -> without(login, Symptom.SITE_DOWN);
            case ENDLESS_WAIT -> without(login, Symptom.ENDLESS_WAIT);
            case ESIA_OVERLOAD_CODE, INTEGRATION_CODE, UNKNOWN_CODE, ORGANISATION_CHOSEN, STALE_LINK ->
                withoutCode(login);
            case WRONG_SERVICE, OLD_SITE, WITHDRAWN_PORTAL, BETTER_DOOR -> throughTheSite(login);
            case ACCESS_POINT_NOT_OPENING -> without(login, Symptom.ETD_NOT_OPENING);
            case STAFF_RECORD_REFUSED -> without(login, Symptom.STAFF_RECORD_REFUSED);
            case PASSWORD_CLOSED -> throughEsia(login);
            case PASSWORD_FORGOTTEN -> without(login, Symptom.PASSWORD_FORGOTTEN);
            case CODE_NOT_RECEIVED -> without(login, Symptom.CODE_NOT_RECEIVED);
            case BIOMETRIC_IN_APP -> withSecondFactor(login);
            case NO_SECOND_FACTOR -> withSecondFactor(withoutCode(login, Meaning.SECOND_FACTOR_UNAVAILABLE));
            case UNCONFIRMED_CODE -> proven.sendSnils(raised(withoutCode(login)));
            case LEVEL_TOO_LOW_FOR_14, LEVEL_TOO_LOW_FOR_18, LEVEL_TOO_LOW_FOR_MY_SCHOOL ->
                proven.sendSnils(
                        withLevel(login, TrustLevel.CONFIRMED, login.account().linkedToParent()));
            case NOT_A_CHILD_ACCOUNT -> proven.sendSnils(withLevel(login, TrustLevel.CHILD, Fact.of(true)));
            case NOT_LINKED_TO_PARENT -> withLink(login);
            case CONSENT_MISSING ->
                given(withoutCode(login, Meaning.CONSENT_MISSING), Set.of(Consent.REFUSED, Consent.REVOKED));
            case PARENTAL_CONSENT_MISSING ->
                given(withoutText(login, ErrorText.Kind.DIARY_NOT_FOUND), Set.of(Consent.PARENTAL_MISSING));
            case CHILD_ACCOUNT_CODE -> past(login, Hurdle.CODE, proven);
            case CHILD_ACCOUNT_PASSWORD -> past(login, Hurdle.PASSWORD, proven);
            case CHILD_ACCOUNT_GMAIL -> past(login, Hurdle.GMAIL, proven);
            case CHILD_ACCOUNT_CERTIFICATE -> past(login, Hurdle.FOREIGN_CERTIFICATE, proven);
            case CHILD_ACCOUNT_CONTACT_IN_USE -> past(login, Hurdle.CONTACT_IN_USE, proven);
            case CHILD_ACCOUNT_PARENT_LEVEL -> past(login, Hurdle.PARENT_LEVEL, proven);
            case CHILD_ACCOUNT_CHECK -> past(login, Hurdle.CHECK, proven);
            case CHILD_ACCOUNT_UNFINISHED -> past(login, Hurdle.UNEXPLAINED, proven);
            case NOT_ATTACHED -> login.withMySchool(MySchoolAttachment.UNKNOWN);
        };
    }

    /** What the code asks for: the next level up; a child account is complete as it is. */
    private static LoginCase raised(LoginCase login) {
        boolean grown = login.account().level().isPresent() && !login.account().isLevel(TrustLevel.CHILD);
        return grown ? withLevel(login, TrustLevel.CONFIRMED, login.account().linkedToParent()) : login;
    }

    /** One hurdle less; the other ones keep the account from being ready. A child's account that is made has a SNILS. */
    private static LoginCase past(LoginCase login, Hurdle hurdle, ProvenKeys proven) {
        LoginCase past = login.withChildAccount(login.childAccount().past(hurdle));
        return login.identity().role() == Role.PUPIL ? proven.knowSnils(past) : past;
    }

    private static LoginCase without(LoginCase login, Symptom symptom) {
        Set<Symptom> left = EnumSet.noneOf(Symptom.class);
        left.addAll(login.attempt().symptoms());
        left.remove(symptom);
        LoginAttempt old = login.attempt();
        return login.withAttempt(new LoginAttempt(
                old.at(),
                old.entryPoint(),
                old.credential(),
                old.loginTyped(),
                old.secondFactor(),
                old.errorText(),
                old.esiaErrorCode(),
                left,
                old.appVersion()));
    }

    private static LoginCase withoutCode(LoginCase login) {
        return login.withAttempt(attempt(login, login.attempt().errorText(), Optional.empty()));
    }

    /** A code says one thing only; one of another meaning stays. */
    private static LoginCase withoutCode(LoginCase login, Meaning meaning) {
        boolean says = login.attempt()
                .esiaErrorCode()
                .filter(code -> code.meaning() == meaning)
                .isPresent();
        return says ? withoutCode(login) : login;
    }

    private static LoginCase withoutText(LoginCase login, ErrorText.Kind kind) {
        boolean shown =
                login.attempt().errorText().filter(text -> text.kind() == kind).isPresent();
        return shown
                ? login.withAttempt(
                        attempt(login, Optional.empty(), login.attempt().esiaErrorCode()))
                : login;
    }

    private static LoginAttempt attempt(LoginCase login, Optional<ErrorText> text, Optional<EsiaErrorCode> code) {
        LoginAttempt old = login.attempt();
        return new LoginAttempt(
                old.at(),
                old.entryPoint(),
                old.credential(),
                old.loginTyped(),
                old.secondFactor(),
                text,
                code,
                old.symptoms(),
                old.appVersion());
    }

    private static LoginCase throughTheSite(LoginCase login) {
        return login.withAttempt(attempt(
                login,
                EntryPoint.SCHOOL_WEB,
                login.attempt().credential(),
                login.attempt().secondFactor()));
    }

    private static LoginCase throughEsia(LoginCase login) {
        EntryPoint entry = login.attempt().entryPoint();
        return login.withAttempt(attempt(login, entry, Credential.ESIA, SecondFactor.UNKNOWN));
    }

    private static LoginCase withSecondFactor(LoginCase login) {
        return login.withAttempt(
                attempt(login, login.attempt().entryPoint(), login.attempt().credential(), SecondFactor.TOTP));
    }

    private static LoginAttempt attempt(LoginCase login, EntryPoint entry, Credential credential, SecondFactor factor) {
        LoginAttempt old = login.attempt();
        return new LoginAttempt(
                old.at(),
                entry,
                credential,
                old.loginTyped(),
                factor,
                old.errorText(),
                old.esiaErrorCode(),
                old.symptoms(),
                old.appVersion());
    }

    private static LoginCase withLevel(LoginCase login, TrustLevel level, Fact<Boolean> linked) {
        return login.withAccount(
                account(login, Fact.of(level), linked, login.account().consent()));
    }

    private static LoginCase withLink(LoginCase login) {
        return login.withAccount(account(
                login, login.account().level(), Fact.of(true), login.account().consent()));
    }

    /** The consent is given, where one of these stood in its place. */
    private static LoginCase given(LoginCase login, Set<Consent> instead) {
        EsiaAccount old = login.account();
        boolean stood = old.consent().value().filter(instead::contains).isPresent();
        return stood
                ? login.withAccount(account(login, old.level(), old.linkedToParent(), Fact.of(Consent.GIVEN)))
                : login;
    }

    private static EsiaAccount account(
            LoginCase login, Fact<TrustLevel> level, Fact<Boolean> linked, Fact<Consent> consent) {
        EsiaAccount old = login.account();
        return new EsiaAccount(
                level,
                old.snils(),
                old.phones(),
                old.emails(),
                old.phonesVerifying(),
                old.emailsVerifying(),
                old.oid(),
                linked,
                old.verifying(),
                consent,
                old.secondAccount());
    }
}
