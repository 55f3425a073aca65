package ru.nso.esialogin.causes.keys;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ru.nso.esialogin.esia.simulation.Gate;
import ru.nso.esialogin.person.EmailField;
import ru.nso.esialogin.person.PhoneField;
import ru.nso.esialogin.person.Remark;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.Basis;
import ru.nso.esialogin.rules.Cause;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.Evidence;
import ru.nso.esialogin.rules.Facts;
import ru.nso.esialogin.rules.Field;
import ru.nso.esialogin.rules.Finding;
import ru.nso.esialogin.rules.Rule;
import ru.nso.esialogin.rules.Severity;
import ru.nso.esialogin.rules.Standing;

/**
 * A phone or e-mail on a card cannot match: a landline, a text that cannot be read, Cyrillic letters in an address, a
 * mistyped domain. Two numbers in one field do match and are only worth mending (the catalogue, D5; rulings: D5).
 */
@Cause(
        code = "D5",
        title = "Телефон или почта записаны непригодно",
        basis = Basis.INFERRED,
        actors = Actor.SCHOOL,
        gate = Gate.SEARCH,
        otherwise = Severity.ADVICE,
        since = "1")
final class UnusableContact implements Rule {
    @Override
    public Finding examine(Facts facts) {
        if (facts.standings().isEmpty()) {
            return Finding.notApplicable("Карточек нет");
        }
        List<Evidence> evidence = new ArrayList<>();
        List<Edit> mends = new ArrayList<>();
        for (Standing standing : facts.carriers(UnusableContact::isFaulty)) {
            for (PhoneField field : standing.person().phones().orElse(List.of())) {
                reason(field)
                        .ifPresent(note -> evidence.add(
                                Evidence.on(standing, Field.PHONE, field.masked(), "один мобильный номер", note)));
            }
            for (EmailField field : standing.person().emails().orElse(List.of())) {
                reason(field)
                        .ifPresent(note -> evidence.add(
                                Evidence.on(standing, Field.EMAIL, field.masked(), "один адрес почты", note)));
            }
            if (cannotMatch(standing)) {
                mends.add(Edit.onCard(
                        Edit.What.SET_CONTACT,
                        Actor.SCHOOL,
                        Field.CONTACTS,
                        facts.targets(standing, UnusableContact::cannotMatch)));
            }
        }
        return evidence.isEmpty()
                ? Finding.clear("Телефоны и почта записаны пригодно")
                : Finding.confirmed(evidence, mends);
    }

    private static boolean isFaulty(Standing standing) {
        List<PhoneField> phones = standing.person().phones().orElse(List.of());
        for (int i = 0; i < phones.size(); i++) {
            if (reason(phones.get(i)).isPresent()) {
                return true;
            }
        }
        List<EmailField> emails = standing.person().emails().orElse(List.of());
        for (int i = 0; i < emails.size(); i++) {
            if (reason(emails.get(i)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean cannotMatch(Standing standing) {
        boolean phone = standing.person().phones().orElse(List.of()).stream()
                .anyMatch(field -> field.matchableNumbers().isEmpty());
        boolean email = standing.person().emails().orElse(List.of()).stream()
                .anyMatch(
                        field -> field.addresses().isEmpty() || field.remarks().contains(Remark.MISTYPED_DOMAIN));
        return phone || email;
    }

    private static Optional<String> reason(PhoneField field) {
        Set<Remark> remarks = field.remarks();
        if (remarks.contains(Remark.LANDLINE)) {
            return Optional.of("городской номер: Госуслуги его не передают");
        }
        if (remarks.contains(Remark.SERVICE_NUMBER)) {
            return Optional.of("такой номер не бывает личным");
        }
        if (remarks.contains(Remark.TWO_IN_ONE_FIELD)) {
            return Optional.of("в одном поле два номера");
        }
        return field.matchableNumbers().isEmpty() ? Optional.of("номер не читается") : Optional.empty();
    }

    private static Optional<String> reason(EmailField field) {
        Set<Remark> remarks = field.remarks();
        if (remarks.contains(Remark.CYRILLIC_LETTERS)) {
            return Optional.of("в адресе русские буквы");
        }
        if (remarks.contains(Remark.MISTYPED_DOMAIN)) {
            return Optional.of("похоже на опечатку после знака @");
        }
        if (field.addresses().isEmpty()) {
            return Optional.of("адрес не читается");
        }
        return remarks.contains(Remark.TWO_IN_ONE_FIELD) ? Optional.of("в одном поле два адреса") : Optional.empty();
    }
}
