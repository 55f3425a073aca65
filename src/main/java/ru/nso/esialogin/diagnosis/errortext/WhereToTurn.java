package ru.nso.esialogin.diagnosis.errortext;

import java.util.List;

/**
 * Where people turn (the customer's slides, «Куда обращаться»).
 *
 * @param phone the regional contact centre
 * @param phoneName what it is
 * @param email the helpdesk
 * @param emailName what it is
 * @param letter the three things that a letter must hold
 */
public record WhereToTurn(String phone, String phoneName, String email, String emailName, List<String> letter) {
    /** As the customer has it. */
    public static final WhereToTurn STANDARD = new WhereToTurn(
            "110",
            "Единый контактный центр Новосибирской области",
            "novosib@help-obr.ru",
            "техническая поддержка «Электронной школы»",
            List.of("ФИО", "описание проблемы полностью", "снимок экрана (скрин) с ошибкой"));

    /** Copies the list. */
    public WhereToTurn {
        letter = List.copyOf(letter);
    }
}
