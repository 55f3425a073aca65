package ru.nso.esialogin.audit.forecast;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import ru.nso.esialogin.esia.household.RecordKind;

/** The forecast in words for the school; nothing in them but the day is of the person. */
final class ForecastWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private ForecastWords() {}

    static String of(Reason reason, RecordKind kind, Optional<LocalDate> from) {
        String day = from.map(DAY::format).orElse("");
        String dayBefore = from.map(first -> DAY.format(first.minusDays(1))).orElse("");
        return switch (reason) {
            case OWN_ACCOUNT ->
                "С " + day
                        + " ученику нужна своя подтверждённая учётная запись на Госуслугах. Предупредите семью: после"
                        + " получения паспорта нужно подтвердить запись до этого дня и связать её с записью родителя.";
            case OWN_CONSENT ->
                "С " + day + " ученик входит только сам: детская запись и вход через родителя больше не подойдут."
                        + " Предупредите ученика: нужны подтверждённая учётная запись, своё согласие и роль «Ученик».";
            case ENDS ->
                kind == RecordKind.EMPLOYEE
                        ? "Последний день работы в карточке сотрудника — " + dayBefore + ", с " + day
                                + " журнал не откроется. Если сотрудник продолжает работать, продлите срок в карточке."
                        : "По приказам дневник открывается до " + dayBefore + " включительно. Если ученик переходит в"
                                + " другую школу, проверьте, что приказ о зачислении издан; если обучение закончено,"
                                + " делать ничего не нужно.";
            case SINGLE_PARENT ->
                "В карточке один родитель. Другой войти не сможет, а если этот потеряет доступ, дневник не откроет никто"
                        + " из родителей. Если второй родитель есть, внесите его по документам.";
            case ONLY_SNILS ->
                "Запись находится только по СНИЛС. Внесите телефон и почту, указанные на Госуслугах: без них вход"
                        + " перестанет работать, если Госуслуги не передадут СНИЛС.";
            case ONLY_CONTACT ->
                "Запись находится только по одному телефону или адресу почты. Внесите СНИЛС из документа: иначе вход"
                        + " перестанет работать, как только номер или адрес сменится.";
        };
    }
}
