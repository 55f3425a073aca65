package ru.nso.esialogin.esia.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.esia.ChildAccount.Hurdle;
import ru.nso.esialogin.esia.DatedPolicy;
import ru.nso.esialogin.esia.DatedPolicy.AgeLimits;
import ru.nso.esialogin.esia.ErrorText;
import ru.nso.esialogin.esia.EsiaAccount;
import ru.nso.esialogin.esia.EsiaAccount.Consent;
import ru.nso.esialogin.esia.EsiaAccount.TrustLevel;
import ru.nso.esialogin.esia.EsiaErrorCode;
import ru.nso.esialogin.esia.Identity.Role;
import ru.nso.esialogin.esia.LoginAttempt;
import ru.nso.esialogin.esia.LoginAttempt.Credential;
import ru.nso.esialogin.esia.LoginAttempt.EntryPoint;
import ru.nso.esialogin.esia.LoginAttempt.SecondFactor;
import ru.nso.esialogin.esia.LoginAttempt.Symptom;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.ServiceIncident;
import ru.nso.esialogin.esia.household.AccountMaking;
import ru.nso.esialogin.esia.household.Household;
import ru.nso.esialogin.esia.household.JournalRecord;
import ru.nso.esialogin.person.Fact;

/** Checks the gates of one login in their order; every closed one is reported, not only the first. */
final class Gates {
    private final LoginCase facts;
    private final LoginAttempt attempt;
    private final EsiaAccount account;
    private final Household household;
    private final DatedPolicy dated;
    private final LocalDate day;
    private final AgeLimits ages;
    private final List<Obstacle> closed = new ArrayList<>(2);
    private final List<Obstacle> maybe = new ArrayList<>(2);

    private Gates(LoginCase facts, Household household, DatedPolicy dated) {
        this.facts = facts;
        this.attempt = facts.attempt();
        this.account = facts.account();
        this.household = household;
        this.dated = dated;
        this.day = household.day();
        this.ages = dated.agesOn(day);
    }

    /** Checks all gates. */
    static Gates check(LoginCase facts, Household household, DatedPolicy dated) {
        Gates gates = new Gates(facts, household, dated);
        gates.checkServices();
        gates.checkEntry();
        gates.checkCredential();
        gates.closeIf(gates.attempt.has(Symptom.PASSWORD_FORGOTTEN), Obstacle.PASSWORD_FORGOTTEN);
        gates.closeIf(gates.attempt.has(Symptom.CODE_NOT_RECEIVED), Obstacle.CODE_NOT_RECEIVED);
        if (gates.attempt.credential() != Credential.PASSWORD) {
            gates.checkFactor();
            gates.checkLevel();
            gates.checkConsent();
        }
        gates.checkChildAccount();
        gates.checkAttachment();
        return gates;
    }

    /** Closed gates, in order. */
    List<Obstacle> closed() {
        return closed;
    }

    /** Obstacles of which a missing fact decides whether they hold. */
    List<Obstacle> maybe() {
        return maybe;
    }

    private void checkServices() {
        for (ServiceIncident incident : facts.incidents()) {
            if (incident.covers(attempt.at())) {
                checkIncident(incident.system());
            }
        }
        closeIf(attempt.has(Symptom.SITE_DOWN), Obstacle.SITE_DOWN);
        closeIf(attempt.has(Symptom.ENDLESS_WAIT), Obstacle.ENDLESS_WAIT);
        Optional<EsiaErrorCode.Meaning> code = attempt.esiaErrorCode().map(EsiaErrorCode::meaning);
        closeIf(code.filter(EsiaErrorCode.Meaning.OVERLOAD::equals).isPresent(), Obstacle.ESIA_OVERLOAD_CODE);
        closeIf(code.filter(EsiaErrorCode.Meaning.INTEGRATION_FAULT::equals).isPresent(), Obstacle.INTEGRATION_CODE);
        closeIf(code.filter(EsiaErrorCode.Meaning.UNKNOWN::equals).isPresent(), Obstacle.UNKNOWN_CODE);
    }

    private void checkIncident(ServiceIncident.Affected system) {
        boolean mySchool = attempt.entryPoint().isMySchool();
        switch (system) {
            case JOURNAL -> closeIf(!mySchool, Obstacle.JOURNAL_OUTAGE);
            case ESIA -> closeIf(attempt.credential() != Credential.PASSWORD, Obstacle.ESIA_OUTAGE);
            case MY_SCHOOL -> closeIf(mySchool, Obstacle.MY_SCHOOL_OUTAGE);
        }
    }

    private void checkEntry() {
        switch (attempt.entryPoint()) {
            case EPGU_DIARY_SERVICE -> closed.add(Obstacle.WRONG_SERVICE);
            case OLD_SITE -> closed.add(Obstacle.OLD_SITE);
            case MY_SCHOOL -> closeIf(!day.isBefore(dated.mySchoolWithdrawn()), Obstacle.WITHDRAWN_PORTAL);
            case MY_SCHOOL_ADMIN -> {
                closeIf(attempt.has(Symptom.ETD_NOT_OPENING), Obstacle.ACCESS_POINT_NOT_OPENING);
                closeIf(attempt.has(Symptom.STAFF_RECORD_REFUSED), Obstacle.STAFF_RECORD_REFUSED);
            }
            case UNKNOWN -> {
                boolean journalSpoke =
                        attempt.errorText().filter(ErrorText::saysNobodyFound).isPresent();
                if (!journalSpoke) {
                    maybe.add(Obstacle.WRONG_SERVICE);
                }
            }
            default -> {
                // the other doors lead to the journal
            }
        }
    }

    private void checkCredential() {
        if (attempt.credential() != Credential.PASSWORD) {
            return;
        }
        boolean staffClosed = facts.identity().role() == Role.EMPLOYEE && !day.isBefore(dated.staffPasswordClosed());
        if (!day.isBefore(dated.onlyEsia()) || staffClosed) {
            closed.add(Obstacle.PASSWORD_CLOSED);
        } else if (!day.isBefore(dated.linkedPasswordClosed())) {
            checkLinked();
        }
    }

    /** Passwords of linked users are closed; whether the user is linked stands on the own records. */
    private void checkLinked() {
        boolean unknown = false;
        boolean any = false;
        for (JournalRecord own : household.records()) {
            if (household.isOwn(own)) {
                any = true;
                unknown |= own.person().esiaOid().isUnknown();
                if (own.person().esiaOid().isPresent()) {
                    closed.add(Obstacle.PASSWORD_CLOSED);
                    return;
                }
            }
        }
        if (unknown || !any) {
            maybe.add(Obstacle.PASSWORD_CLOSED);
        }
    }

    private void checkFactor() {
        Optional<EsiaErrorCode.Meaning> code = attempt.esiaErrorCode().map(EsiaErrorCode::meaning);
        closeIf(
                attempt.secondFactor() == SecondFactor.BIOMETRIC
                        && attempt.entryPoint().isApp(),
                Obstacle.BIOMETRIC_IN_APP);
        boolean factorNeeded = !day.isBefore(dated.secondFactorMandatory());
        boolean noFactor = attempt.secondFactor() == SecondFactor.NONE && factorNeeded;
        closeIf(
                noFactor
                        || code.filter(EsiaErrorCode.Meaning.SECOND_FACTOR_UNAVAILABLE::equals)
                                .isPresent(),
                Obstacle.NO_SECOND_FACTOR);
        closeIf(
                code.filter(EsiaErrorCode.Meaning.ORGANISATION_CHOSEN::equals).isPresent(),
                Obstacle.ORGANISATION_CHOSEN);
        closeIf(code.filter(EsiaErrorCode.Meaning.STALE_CODE::equals).isPresent(), Obstacle.STALE_LINK);
        closeIf(code.filter(EsiaErrorCode.Meaning.UNCONFIRMED_ACCOUNT::equals).isPresent(), Obstacle.UNCONFIRMED_CODE);
    }

    private void checkLevel() {
        boolean mySchool = attempt.entryPoint() == EntryPoint.MY_SCHOOL;
        if (facts.identity().role() != Role.PUPIL) {
            boolean known = account.level().isPresent();
            boolean enough =
                    account.level().value().map(TrustLevel::atLeastStandard).orElse(true);
            closeIf(mySchool && known && !enough, Obstacle.LEVEL_TOO_LOW_FOR_MY_SCHOOL);
            return;
        }
        if (attempt.entryPoint() == EntryPoint.MY_SCHOOL_ADMIN) {
            return;
        }
        Optional<Integer> age = household.pupilAge();
        if (age.isPresent()) {
            closed.addAll(levelObstacles(age.get(), mySchool));
        } else if (!facts.assumed()) {
            checkLevelOfUnknownAge(mySchool);
        }
    }

    private void checkLevelOfUnknownAge(boolean mySchool) {
        List<List<Obstacle>> byAge = List.of(
                levelObstacles(ages.ownAccount() - 1, mySchool),
                levelObstacles(ages.ownAccount(), mySchool),
                levelObstacles(ages.ownConsent(), mySchool));
        List<Obstacle> found = byAge.stream().flatMap(List::stream).toList();
        if (byAge.stream().noneMatch(List::isEmpty)) {
            closed.add(found.get(0));
        } else {
            found.stream().distinct().forEach(maybe::add);
        }
    }

    private List<Obstacle> levelObstacles(int age, boolean mySchool) {
        boolean known = account.level().isPresent();
        boolean child = account.isLevel(TrustLevel.CHILD);
        boolean tooLow = known && !account.isLevel(TrustLevel.CONFIRMED);
        List<Obstacle> found = new ArrayList<>(2);
        if (age < ages.ownAccount()) {
            boolean otherLevel = known && !child && !account.isLinked();
            add(found, otherLevel || account.isNotLinked(), Obstacle.NOT_A_CHILD_ACCOUNT);
            return found;
        }
        boolean grownUp = age >= ages.ownConsent();
        add(found, child && account.isNotLinked() && !grownUp, Obstacle.NOT_A_CHILD_ACCOUNT);
        if (mySchool) {
            add(found, tooLow, Obstacle.LEVEL_TOO_LOW_FOR_MY_SCHOOL);
        } else if (grownUp) {
            add(found, tooLow, Obstacle.LEVEL_TOO_LOW_FOR_18);
        } else {
            add(found, tooLow && !child, Obstacle.LEVEL_TOO_LOW_FOR_14);
            add(found, account.isNotLinked() && !child, Obstacle.NOT_LINKED_TO_PARENT);
        }
        return found;
    }

    private static void add(List<Obstacle> found, boolean holds, Obstacle obstacle) {
        if (holds) {
            found.add(obstacle);
        }
    }

    private void checkConsent() {
        Optional<Consent> consent = account.consent().value();
        boolean codeSays = attempt.esiaErrorCode()
                .map(EsiaErrorCode::meaning)
                .filter(EsiaErrorCode.Meaning.CONSENT_MISSING::equals)
                .isPresent();
        boolean refused = consent.filter(c -> c == Consent.REFUSED || c == Consent.REVOKED)
                .isPresent();
        closeIf(codeSays || refused, Obstacle.CONSENT_MISSING);
        boolean diaryNotFound = attempt.errorText()
                .filter(text -> text.kind() == ErrorText.Kind.DIARY_NOT_FOUND)
                .isPresent();
        boolean parentalMissing =
                consent.filter(Consent.PARENTAL_MISSING::equals).isPresent();
        boolean minor = facts.identity().role() == Role.PUPIL
                && household.pupilAge().map(age -> age < ages.ownConsent()).orElse(true);
        closeIf(minor && (parentalMissing || diaryNotFound), Obstacle.PARENTAL_CONSENT_MISSING);
    }

    /** Whatever stops the making of the child's account is an obstacle of its own. */
    private void checkChildAccount() {
        if (AccountMaking.isUnderWay(facts)) {
            for (Hurdle hurdle : AccountMaking.of(facts, household).hurdles()) {
                closed.add(Obstacle.of(hurdle));
            }
        }
    }

    /** «Моя школа» lets a pupil in only with a confirmed attachment to the school and class of the card. */
    private void checkAttachment() {
        boolean atMySchool = attempt.entryPoint() == EntryPoint.MY_SCHOOL
                || (attempt.entryPoint() == EntryPoint.GOSUSLUGI_SCHOOL && !day.isBefore(dated.mySchoolWithdrawn()));
        if (atMySchool && facts.identity().role() == Role.PUPIL) {
            closeIf(!attached(), Obstacle.NOT_ATTACHED);
        }
    }

    private boolean attached() {
        Optional<PersonCard> card = household.ownFile().map(file -> file.cards().get(0));
        Fact<String> inn = card.map(own -> own.school().inn()).orElse(Fact.unknown());
        Fact<String> className = card.map(PersonCard::className).orElse(Fact.unknown());
        return facts.mySchool().faults(inn, className).isEmpty();
    }

    private void closeIf(boolean holds, Obstacle obstacle) {
        if (holds && !closed.contains(obstacle)) {
            closed.add(obstacle);
        }
    }

    /** Whether a missing date of birth leaves the level open. */
    boolean dependsOnAge() {
        return maybe.stream().anyMatch(obstacle -> obstacle.gate() == Gate.ACCOUNT);
    }

    /** Whether an account unfinished for the child is being asked about by somebody else than the child. */
    static boolean judgesChildInstead(LoginCase facts) {
        return facts.identity().role() != Role.PUPIL && AccountMaking.isUnderWay(facts);
    }
}
