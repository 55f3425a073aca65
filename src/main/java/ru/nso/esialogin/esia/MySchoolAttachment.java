package ru.nso.esialogin.esia;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.TaxNumber;

/**
 * A pupil's request to be attached to a school in ФГИС «Моя школа».
 *
 * @param request state of the request
 * @param inn tax number of the organisation in the request, as written
 * @param className class in the request
 * @param role role in «Моя школа» as written
 */
public record MySchoolAttachment(
        Fact<RequestState> request, Fact<String> inn, Fact<String> className, Fact<String> role) {
    /** Nothing is known of a request. */
    public static final MySchoolAttachment UNKNOWN =
            new MySchoolAttachment(Fact.unknown(), Fact.unknown(), Fact.unknown(), Fact.unknown());

    /** Name of the pupil's role in «Моя школа»; «Ученик» is a role of the journal. */
    private static final String PUPILS_ROLE = "обучающийся";

    /** States of the request. */
    public enum RequestState {
        NONE,
        SENT,
        CONFIRMED,
        REJECTED
    }

    /** Why a pupil is not attached (the customer's slides, «Особенности регистрации обучающихся»). */
    public enum Fault {
        NO_REQUEST,
        NOT_CONFIRMED,
        REJECTED,
        OTHER_ORGANISATION,
        OTHER_CLASS,
        OTHER_ROLE
    }

    /**
     * What is known to be wrong, beside the school and class of the pupil's card; nothing if the attachment holds.
     * What was left out is taken to be right. Where there is no request, its particulars do not count.
     *
     * @param cardInn tax number of the school of the card, as written
     * @param cardClass class of the card
     */
    public Set<Fault> faults(Fact<String> cardInn, Fact<String> cardClass) {
        EnumSet<Fault> faults = EnumSet.noneOf(Fault.class);
        if (request.isEmpty() || isIn(RequestState.NONE)) {
            faults.add(Fault.NO_REQUEST);
            return faults;
        }
        if (isIn(RequestState.SENT)) {
            faults.add(Fault.NOT_CONFIRMED);
        }
        if (isIn(RequestState.REJECTED)) {
            faults.add(Fault.REJECTED);
        }
        if (inn.isPresent()
                && cardInn.isPresent()
                && !TaxNumber.read(inn.orElse("")).equals(TaxNumber.read(cardInn.orElse("")))) {
            faults.add(Fault.OTHER_ORGANISATION);
        }
        if (className.isPresent()
                && cardClass.isPresent()
                && !letters(className.orElse("")).equals(letters(cardClass.orElse("")))) {
            faults.add(Fault.OTHER_CLASS);
        }
        if (role.isPresent()
                && !role.orElse("").strip().toLowerCase(Locale.ROOT).equals(PUPILS_ROLE)) {
            faults.add(Fault.OTHER_ROLE);
        }
        return faults;
    }

    private boolean isIn(RequestState state) {
        return request.value().filter(known -> known == state).isPresent();
    }

    /** «5 "в"» and «5В» are one class; so are Latin and Cyrillic letters of one shape. */
    private static String letters(String written) {
        String upper = written.toUpperCase(Locale.ROOT)
                .replace('A', 'А')
                .replace('B', 'В')
                .replace('E', 'Е')
                .replace('K', 'К');
        StringBuilder kept = new StringBuilder(upper.length());
        for (int i = 0; i < upper.length(); i++) {
            if (Character.isLetterOrDigit(upper.charAt(i))) {
                kept.append(upper.charAt(i));
            }
        }
        return kept.toString();
    }
}
