package ru.nso.esialogin.rules;

import ru.nso.esialogin.card.SourceSystem;

/** Where something stands or has to be changed. */
public enum Place {
    JOURNAL("Электронная школа"),
    ENROLMENT("Запись в школу"),
    STAFF("карточка сотрудника"),
    ESIA("Госуслуги"),
    ENTRY("вход");

    private final String label;

    Place(String label) {
        this.label = label;
    }

    /** Name in Russian, for operators. */
    public String label() {
        return label;
    }

    /** The place of a card. */
    public static Place of(SourceSystem system) {
        return system == SourceSystem.JOURNAL ? JOURNAL : ENROLMENT;
    }
}
