package ru.nso.esialogin.ticket.registry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ru.nso.esialogin.esia.ChildAccount;
import ru.nso.esialogin.esia.EsiaAccount;
import ru.nso.esialogin.esia.EsiaErrorCode;
import ru.nso.esialogin.esia.Identity;
import ru.nso.esialogin.esia.Identity.Role;
import ru.nso.esialogin.esia.LoginAttempt;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.MySchoolAttachment;
import ru.nso.esialogin.esia.ServiceIncident;
import ru.nso.esialogin.person.EmailAddress;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.FullName;
import ru.nso.esialogin.person.PhoneNumber;
import ru.nso.esialogin.person.Snils;
import ru.nso.esialogin.rules.CauseCode;
import ru.nso.esialogin.ticket.extraction.Extracted;
import ru.nso.esialogin.ticket.extraction.PersonName;
import ru.nso.esialogin.ticket.triage.Understood;

/** The login of which a complaint speaks. */
final class ComplaintLogin {
    private static final Pattern CODE = Pattern.compile("(?<!\\d)(?:007\\d{3}|008010)(?!\\d)");
    private static final Pattern PUPIL_WRITES = Pattern.compile(
            "(?iuU)\\bмне\\h+1\\d(?!\\d)|\\bя\\h+(?:ученик|ученица|учусь)|\\bмоя\\h+мама|\\bмои\\h+родители");
    private static final CauseCode TEACHER_WITHOUT_ROLE = CauseCode.of("L9");

    private ComplaintLogin() {}

    /**
     * The login as far as it is told. What a complaint names need not be what ЕСИА sent: that stands in the error text
     * alone.
     */
    static LoginCase of(Understood understood, Instant at, List<ServiceIncident> incidents) {
        String text = understood.complaint().text();
        Extracted extracted = understood.complaint().extracted();
        Matcher code = CODE.matcher(text);
        return new LoginCase(
                new LoginAttempt(
                        at,
                        LoginAttempt.EntryPoint.UNKNOWN,
                        LoginAttempt.Credential.ESIA,
                        LoginAttempt.LoginTyped.UNKNOWN,
                        LoginAttempt.SecondFactor.UNKNOWN,
                        extracted.errorText(),
                        code.find() ? EsiaErrorCode.read(code.group()) : Optional.empty(),
                        Set.of(),
                        Optional.empty()),
                new Identity(role(understood), writer(extracted), Fact.unknown(), Fact.unknown(), Set.of()),
                EsiaAccount.UNKNOWN,
                ChildAccount.UNKNOWN,
                MySchoolAttachment.UNKNOWN,
                incidents,
                List.of(),
                Fact.unknown(),
                Fact.unknown(),
                false);
    }

    /** An account that holds every key the complaint names: good for a search, and for nothing else. */
    static EsiaAccount everyKey(Extracted extracted, List<PhoneNumber> phones, List<EmailAddress> emails) {
        List<PhoneNumber> allPhones = new ArrayList<>(extracted.phones());
        phones.stream().filter(phone -> !allPhones.contains(phone)).forEach(allPhones::add);
        List<EmailAddress> allEmails = new ArrayList<>(extracted.emails());
        emails.stream().filter(email -> !allEmails.contains(email)).forEach(allEmails::add);
        Fact<Snils> snils = extracted.snils().isEmpty()
                ? Fact.unknown()
                : Fact.of(extracted.snils().get(0));
        EsiaAccount nothing = EsiaAccount.UNKNOWN;
        return new EsiaAccount(
                nothing.level(),
                snils,
                allPhones.isEmpty() ? Fact.unknown() : Fact.of(allPhones),
                allEmails.isEmpty() ? Fact.unknown() : Fact.of(allEmails),
                nothing.phonesVerifying(),
                nothing.emailsVerifying(),
                nothing.oid(),
                nothing.linkedToParent(),
                nothing.verifying(),
                nothing.consent(),
                nothing.secondAccount());
    }

    private static Role role(Understood understood) {
        if (understood.causes().get(0).code().equals(TEACHER_WITHOUT_ROLE)) {
            return Role.EMPLOYEE;
        }
        return PUPIL_WRITES.matcher(understood.complaint().text()).find() ? Role.PUPIL : Role.PARENT;
    }

    private static FullName writer(Extracted extracted) {
        return extracted.names().stream()
                .filter(name -> !name.ofChild())
                .map(PersonName::name)
                .filter(FullName::isTold)
                .findFirst()
                .orElse(FullName.unknown());
    }
}
