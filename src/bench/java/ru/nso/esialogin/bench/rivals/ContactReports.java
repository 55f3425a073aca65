package ru.nso.esialogin.bench.rivals;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import ru.nso.esialogin.esia.simulation.MissingFact;
import ru.nso.esialogin.person.EmailAddress;
import ru.nso.esialogin.person.EmailField;
import ru.nso.esialogin.person.PhoneField;
import ru.nso.esialogin.person.PhoneNumber;
import ru.nso.esialogin.person.Remark;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.Evidence;
import ru.nso.esialogin.rules.Facts;
import ru.nso.esialogin.rules.Field;
import ru.nso.esialogin.rules.Standing;
import ru.nso.esialogin.rules.engine.Certainty;

/** Findings about phones and e-mails: D3, D5, D11. */
final class ContactReports {
    private final Facts facts;
    private final Marks marks;

    ContactReports(Facts facts, Marks marks) {
        this.facts = facts;
        this.marks = marks;
    }

    void addTo(List<Reported> reported) {
        if (marks.has(Mark.CONTACTS_APART)) {
            outdated(reported);
        }
        if (marks.has(Mark.CONTACT_FAULTY)) {
            faulty(reported);
        }
        if (marks.has(Mark.WITHOUT_SNILS)) {
            withoutSnils(reported);
        }
    }

    private void outdated(List<Reported> reported) {
        List<Evidence> evidence = new ArrayList<>(2);
        List<Edit> mends = new ArrayList<>(2);
        Set<MissingFact> unknown = EnumSet.noneOf(MissingFact.class);
        boolean certain = false;
        for (Standing standing : carriers(Mark.CONTACTS_APART)) {
            boolean differs = marks.has(Mark.CONTACTS_DIFFER, standing);
            if (differs || marks.has(Mark.CONTACTS_MAY_DIFFER, standing)) {
                certain = certain || differs;
                if (!differs) {
                    unknown.addAll(KeyRow.unknown(facts, standing));
                }
                evidence.add(apart(standing, differs));
                mends.add(setContact(standing, other -> KeyRow.isApart(facts, other)));
            }
        }
        if (!mends.isEmpty()) {
            reported.add(
                    certain
                            ? Reported.confirmed("D3", evidence, mends)
                            : new Reported("D3", Certainty.POSSIBLE, evidence, unknown, mends));
        }
    }

    private Evidence apart(Standing standing, boolean differs) {
        List<String> found = new ArrayList<>(2);
        boolean near = false;
        for (PhoneNumber phone : standing.person().matchablePhones()) {
            found.add(phone.masked());
            for (PhoneNumber sent : facts.keysSent().phones().values()) {
                near = near || phone.nearMiss(sent).isPresent();
            }
        }
        for (EmailAddress email : standing.person().matchableEmails()) {
            found.add(email.masked());
        }
        String note = near
                ? "телефон отличается от переданного одной цифрой или перестановкой"
                : differs ? "Госуслуги передали другие данные" : "какие данные передали Госуслуги, неизвестно";
        return Evidence.on(
                standing, Field.CONTACTS, String.join(", ", found), "телефон и почта, как на Госуслугах", note);
    }

    private void faulty(List<Reported> reported) {
        List<Evidence> evidence = new ArrayList<>(2);
        List<Edit> mends = new ArrayList<>(2);
        for (Standing standing : carriers(Mark.CONTACT_FAULTY)) {
            for (PhoneField field : standing.person().phones().orElse(List.of())) {
                add(evidence, standing, Field.PHONE, field.masked(), "один мобильный номер", reason(field));
            }
            for (EmailField field : standing.person().emails().orElse(List.of())) {
                add(evidence, standing, Field.EMAIL, field.masked(), "один адрес почты", reason(field));
            }
            if (marks.has(Mark.CONTACT_USELESS, standing)) {
                mends.add(setContact(standing, other -> marks.has(Mark.CONTACT_USELESS, other)));
            }
        }
        reported.add(Reported.confirmed("D5", evidence, mends));
    }

    private static void add(
            List<Evidence> evidence, Standing standing, Field field, String found, String expected, String reason) {
        if (!reason.isEmpty()) {
            evidence.add(Evidence.on(standing, field, found, expected, reason));
        }
    }

    private void withoutSnils(List<Reported> reported) {
        List<Evidence> evidence = new ArrayList<>(2);
        List<Edit> mends = new ArrayList<>(2);
        for (Standing standing : carriers(Mark.WITHOUT_SNILS)) {
            evidence.add(Evidence.on(
                    standing,
                    Field.SNILS,
                    "пусто",
                    "СНИЛС, когда он будет получен",
                    "гражданство не российское, СНИЛС не указан"));
            mends.add(setContact(standing, other -> marks.has(Mark.WITHOUT_SNILS, other)));
        }
        if (!mends.isEmpty()) {
            reported.add(Reported.confirmed("D11", evidence, mends));
        }
    }

    private List<Standing> carriers(Mark mark) {
        return facts.carriers(standing -> marks.has(mark, standing));
    }

    private Edit setContact(Standing standing, Predicate<Standing> fault) {
        return Edit.onCard(Edit.What.SET_CONTACT, Actor.SCHOOL, Field.CONTACTS, facts.targets(standing, fault));
    }

    /** What is wrong with a phone as it is written; nothing for a mobile number. */
    static String reason(PhoneField field) {
        Set<Remark> remarks = field.remarks();
        if (remarks.contains(Remark.LANDLINE)) {
            return "городской номер: Госуслуги его не передают";
        }
        if (remarks.contains(Remark.SERVICE_NUMBER)) {
            return "такой номер не бывает личным";
        }
        if (remarks.contains(Remark.TWO_IN_ONE_FIELD)) {
            return "в одном поле два номера";
        }
        return field.matchableNumbers().isEmpty() ? "номер не читается" : "";
    }

    /** What is wrong with an e-mail as it is written; nothing for an address. */
    static String reason(EmailField field) {
        Set<Remark> remarks = field.remarks();
        if (remarks.contains(Remark.CYRILLIC_LETTERS)) {
            return "в адресе русские буквы";
        }
        if (remarks.contains(Remark.MISTYPED_DOMAIN)) {
            return "похоже на опечатку после знака @";
        }
        if (field.addresses().isEmpty()) {
            return "адрес не читается";
        }
        return remarks.contains(Remark.TWO_IN_ONE_FIELD) ? "в одном поле два адреса" : "";
    }
}
