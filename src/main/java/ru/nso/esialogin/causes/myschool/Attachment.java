package ru.nso.esialogin.causes.myschool;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.esia.LoginAttempt.EntryPoint;
import ru.nso.esialogin.esia.LoginAttempt.Symptom;
import ru.nso.esialogin.esia.MySchoolAttachment.Fault;
import ru.nso.esialogin.esia.simulation.Obstacle;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.Evidence;
import ru.nso.esialogin.rules.Facts;
import ru.nso.esialogin.rules.Field;
import ru.nso.esialogin.rules.Place;

/**
 * What keeps a pupil from being attached in «Моя школа», said for the age group concerned.
 *
 * @param evidence what is wrong, one piece each
 * @param mends the acts that attach the pupil
 */
record Attachment(List<Evidence> evidence, List<Edit> mends) {
    private static final Set<Symptom> NOT_LET_IN =
            Set.of(Symptom.ACCESS_DENIED, Symptom.NOT_FOUND, Symptom.EMPTY_DIARY);

    /** What is wrong with the attachment of the pupil who logs in; {@code person} files the request. */
    static Attachment of(Facts facts, Actor person) {
        Optional<PersonCard> card =
                facts.household().ownFile().map(file -> file.cards().get(0));
        Fact<String> className = card.map(PersonCard::className).orElse(Fact.unknown());
        Set<Fault> faults = facts.login()
                .mySchool()
                .faults(card.map(own -> own.school().inn()).orElse(Fact.unknown()), className);
        List<Evidence> evidence = new ArrayList<>(2);
        for (Fault fault : faults) {
            evidence.add(evidence(fault, facts.login().mySchool().className(), className));
        }
        return new Attachment(evidence, mends(faults, person));
    }

    /** What to do where nobody told of a request and the pupil is not let in. */
    static Attachment untold(Actor person) {
        Evidence evidence = Evidence.of(
                Place.ENTRY,
                Field.ATTACHMENT,
                "",
                "запрос на прикрепление подтверждён школой",
                "о запросе не сообщили, а войти не удаётся");
        return new Attachment(List.of(evidence), mends(EnumSet.of(Fault.NO_REQUEST), person));
    }

    /** Whether nobody told of a request and something seen suggests that there is none. */
    static boolean isUntold(Facts facts) {
        EntryPoint entry = facts.attempt().entryPoint();
        boolean door = entry == EntryPoint.MY_SCHOOL
                || (entry == EntryPoint.GOSUSLUGI_SCHOOL
                        && !facts.day().isBefore(facts.dated().mySchoolWithdrawn()));
        return door
                && facts.login().mySchool().request().isUnknown()
                && facts.attempt().symptoms().stream().anyMatch(NOT_LET_IN::contains);
    }

    /** A wrong role is put right at the next entry; a request that is right waits for the school alone. */
    private static List<Edit> mends(Set<Fault> faults, Actor person) {
        if (faults.equals(EnumSet.of(Fault.OTHER_ROLE))) {
            return List.of(Edit.clearing(Edit.What.USE_ENTRY, person, Field.ATTACHMENT, Obstacle.NOT_ATTACHED));
        }
        Edit confirm = Edit.atEsia(Edit.What.ATTACHMENT_CONFIRM, Actor.SCHOOL, Field.ATTACHMENT);
        if (faults.equals(EnumSet.of(Fault.NOT_CONFIRMED))) {
            return List.of(confirm);
        }
        return List.of(Edit.atEsia(Edit.What.ATTACHMENT_REQUEST, person, Field.ATTACHMENT), confirm);
    }

    private static Evidence evidence(Fault fault, Fact<String> asked, Fact<String> ofCard) {
        return switch (fault) {
            case NO_REQUEST -> evidence("запроса нет", "запрос на прикрепление к школе", "запрос не подан");
            case NOT_CONFIRMED -> evidence("запрос отправлен", "запрос подтверждён", "школа ещё не подтвердила запрос");
            case REJECTED -> evidence("запрос отклонён", "запрос подтверждён", "нужен новый запрос");
            case OTHER_ORGANISATION -> evidence("ИНН другой организации", "ИНН школы из карточки", "ИНН не совпадает");
            case OTHER_CLASS ->
                evidence("класс " + asked.orElse(""), "класс " + ofCard.orElse(""), "класс не совпадает с карточкой");
            case OTHER_ROLE -> evidence("другая роль", "роль «Обучающийся»", "роль выбрана неверно");
        };
    }

    private static Evidence evidence(String found, String expected, String note) {
        return Evidence.of(Place.ENTRY, Field.ATTACHMENT, found, expected, note);
    }
}
