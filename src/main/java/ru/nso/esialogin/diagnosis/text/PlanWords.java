package ru.nso.esialogin.diagnosis.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ru.nso.esialogin.repair.NoCardHelps;
import ru.nso.esialogin.repair.PlanLimits;
import ru.nso.esialogin.repair.PlannedEdit;
import ru.nso.esialogin.repair.Planning;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.Edit.Target;
import ru.nso.esialogin.rules.Field;
import ru.nso.esialogin.rules.Place;

/** Plans in Russian, for operators: no value and no name, cards by their ids. */
public final class PlanWords {
    private PlanWords() {}

    /** One edit: who does what, where. */
    public static String of(PlannedEdit planned) {
        Edit edit = planned.edit();
        String where = edit.targets().isEmpty() ? "" : " (" + where(edit.targets()) + ")";
        String whose = planned.whose().isEmpty() ? "" : " " + planned.whose();
        return actor(edit.actor()) + ": " + act(edit, whose) + where;
    }

    /**
     * Why no edit of a card can help, with what was simulated to prove it; empty where an edit of a card does help or
     * nothing has to be mended.
     */
    public static Optional<String> noPlanBecause(Planning planning) {
        if (planning.cardsCannotHelp().isPresent()) {
            NoCardHelps proof = planning.cardsCannotHelp().get();
            String end = planning.plans().isEmpty() ? " Других правок, которые исправят вход, мы не нашли." : "";
            return Optional.of(why(proof) + end);
        }
        if (planning.plans().isEmpty() && !planning.isExhaustive()) {
            return Optional.of("Плана пока нет: поиск остановлен. " + limits(planning.reached()));
        }
        return Optional.empty();
    }

    /** What the limits that were reached mean for the plans. */
    public static String limits(Set<PlanLimits.Reached> reached) {
        return reached.stream()
                .sorted()
                .map(limit -> switch (limit) {
                    case EDITS -> "Планы с большим числом правок не проверялись.";
                    case SIMULATIONS -> "Проверены не все сочетания правок: их слишком много.";
                    case CANDIDATES -> "Рассмотрены не все правки: их слишком много.";
                    case ROUNDS -> "За найденными препятствиями есть другие; дальше мы не проверяли.";
                    case TIME -> "Проверены не все сочетания правок: истекло время поиска.";
                    case SEVERITIES ->
                        "Не для всех причин проверено, мешают ли они входу: карточек слишком много, и истекло время.";
                })
                .collect(Collectors.joining(" "));
    }

    private static String why(NoCardHelps proof) {
        String tried = "Мы проверили вход с исправленными карточками, и он всё равно не работает. ";
        return switch (proof.why()) {
            case GATE_STAYS_CLOSED ->
                "Правка карточек не поможет: причина не в них. " + tried + "Остаётся препятствие: "
                        + proof.obstacles().stream().map(TraceWords::obstacle).collect(Collectors.joining("; "))
                        + ".";
            case KEYS_NOT_SENT -> "Правка карточек не поможет: причина в том, что передают Госуслуги. " + tried.strip();
            case SCHOOLING_ENDED -> "Обучение закончено, карточка больше не действует. Исправлять в ней нечего.";
            case NO_CARD_KNOWN -> "Карточка не найдена, поэтому исправлять пока нечего.";
            case FACTS_MISSING ->
                "Сведений не хватает: пока они не известны, нельзя доказать, что правка карточек поможет.";
            case NOTHING_TO_EDIT -> "Среди правок карточек нет такой, которая исправит вход. " + tried.strip();
        };
    }

    private static String where(List<Target> targets) {
        return targets.stream()
                .map(target -> place(target.place()) + ", карточка " + target.cardId())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String place(Place place) {
        return switch (place) {
            case JOURNAL -> "«Электронная школа»";
            case ENROLMENT -> "«Запись в школу»";
            case STAFF -> "сотрудник";
            case ESIA, ENTRY -> place.label();
        };
    }

    private static String actor(Actor actor) {
        return switch (actor) {
            case SCHOOL -> "Школа";
            case PARENT -> "Родитель";
            case PUPIL -> "Ученик";
            case EMPLOYEE -> "Сотрудник";
            case OPERATOR -> "Оператор";
            case REGION -> "Региональный оператор";
            case VENDOR -> "Разработчик";
            case ESIA -> "Поддержка Госуслуг";
        };
    }

    private static String act(Edit edit, String whose) {
        return switch (edit.what()) {
            case SET_SNILS -> "записать СНИЛС" + whose + " по документу";
            case CLEAR_SNILS -> "убрать СНИЛС" + (whose.isEmpty() ? "" : " у" + whose);
            case SET_CONTACT -> "записать телефон и почту" + whose + ", личность проверить по документу";
            case CLEAR_CONTACT ->
                "убрать чужой контакт" + (whose.isEmpty() ? "" : " у" + whose) + ": " + contact(edit.field());
            case ADD_PARENT -> "добавить родителя по документам";
            case LINK_PARENT -> "связать родителя с ребёнком по документам";
            case ADD_STAFF_CARD -> "завести карточку сотрудника";
            case ADD_ROLE -> "назначить роль";
            case ISSUE_ORDER -> "издать недостающий приказ";
            case CANCEL_ORDER -> "отменить лишний приказ";
            case LOGIN_WITH_SNILS -> "войти на Госуслуги со СНИЛС вместо логина";
            case USE_ENTRY -> entry(edit.field());
            case RAISE_ACCOUNT -> account(edit.field());
            case LINK_CHILD -> "привязать учётную запись ребёнка в «Семье и детях»";
            case CHANGE_FACTOR -> "сменить способ подтверждения входа";
            case GIVE_CONSENT -> "дать согласие на передачу данных";
            case UNLINK -> "отвязать учётную запись Госуслуг и связать заново";
            case WAIT_UNTIL -> "подождать и войти снова";
            case ATTACHMENT_REQUEST -> "подать заявку на прикрепление";
            case ATTACHMENT_CONFIRM -> "подтвердить заявку на прикрепление";
            case CHANGE_ACCOUNT_CONTACT -> "сменить или подтвердить контакт на Госуслугах";
            case MERGE_CARDS -> "объединить карточки одного человека";
        };
    }

    private static String contact(Field field) {
        return switch (field) {
            case PHONE -> "телефон";
            case EMAIL -> "почту";
            default -> "телефон и почту";
        };
    }

    private static String entry(Field field) {
        return field == Field.APP_VERSION
                ? "обновить приложение или войти через браузер"
                : "войти через Госуслуги на сайте school.nso.ru или в приложении";
    }

    private static String account(Field field) {
        return switch (field) {
            case CHILD_ACCOUNT -> "создать учётную запись ребёнка в «Семье и детях»";
            case CREDENTIAL -> "закончить создание пароля ребёнка";
            case DOCUMENT -> "обратиться с документами ребёнка в центр обслуживания";
            default -> "подтвердить учётную запись Госуслуг нужного уровня";
        };
    }
}
