package ru.nso.esialogin.contactcentre.script;

import java.util.List;
import ru.nso.esialogin.contactcentre.script.Node.Branch;
import ru.nso.esialogin.contactcentre.script.Node.Name;
import ru.nso.esialogin.diagnosis.errortext.WhereToTurn;

/** The places that are the same in every conversation, also in that on paper. They hold no personal data. */
public final class StandardNodes {
    /** What to ask for, one thing after the other. */
    public static final List<String> QUESTIONS = List.of(
            "Ваши фамилия, имя и отчество",
            "Ваша дата рождения",
            "Ваш телефон, который знает школа",
            "Ваша электронная почта, которую знает школа",
            "Фамилия, имя и дата рождения ребёнка",
            "Школа и класс ребёнка, для сотрудника — школа, где он работает",
            "Серия и номер документа: паспорта или свидетельства о рождении ребёнка");

    /** What an operator never says, whoever calls. */
    public static final List<String> NEVER = List.of(
            "Не называйте ничего из карточки: ни имён, ни номеров, ни дат, ни адресов.",
            "Не подсказывайте и не говорите, что именно совпало, а что нет.",
            "Не говорите, нашлась ли карточка и что показал поиск, пока не доказано, кто звонит.",
            "Не говорите, кто ещё записан в карточке, и ничего о другом родителе.",
            "Не говорите о детях, если не доказано, что звонит их родитель.",
            "Не спрашивайте пароли и коды из сообщений.");

    /** What every parent hears. */
    static final String CHILD_NOT_SEEN = "Если после входа виден не каждый Ваш ребёнок, обратитесь в школу, где он"
            + " учится. Возьмите паспорт, свой СНИЛС и свидетельство о рождении ребёнка.";

    /** How a call begins. */
    public static final Node GREETING = new Node(
            Name.GREETING,
            List.of(
                    "Здравствуйте! Единый контактный центр Новосибирской области. Расскажите, пожалуйста, что случилось."),
            List.of("Запишите номер звонка."),
            List.of(new Branch("Не получается войти в «Электронную школу»", Name.KEY)));

    private static final Node KEY = new Node(
            Name.KEY,
            List.of("Назовите, пожалуйста, СНИЛС того, кто входит. Если его нет под рукой, назовите телефон или"
                    + " фамилию, имя, отчество и дату рождения."),
            List.of("Найдите семью по этим данным. Они не считаются доказательством того, кто звонит."),
            List.of(new Branch("Карточка нашлась", Name.COMPARE), new Branch("Ничего не нашлось", Name.NOT_FOUND)));

    private static final Node NOT_FOUND = new Node(
            Name.NOT_FOUND,
            List.of("Назовите, пожалуйста, ещё что-нибудь: СНИЛС ребёнка, другой телефон или фамилию, имя, отчество и"
                    + " дату рождения."),
            List.of("Не говорите, что ничего не нашлось: иначе посторонний узнает, чьи карточки есть, а чьих нет."),
            List.of(new Branch("Другие данные есть", Name.KEY), new Branch("Других данных нет", Name.NOT_CONFIRMED)));

    private static final Node NOT_CONFIRMED = new Node(
            Name.NOT_CONFIRMED,
            List.of("К сожалению, по телефону я не могу назвать причину: мы защищаем данные детей и родителей."),
            List.of("Не говорите, что совпало, а что нет."),
            List.of(new Branch("Всегда", Name.GENERAL)));

    /** What may be said to anybody. */
    public static final Node GENERAL = new Node(
            Name.GENERAL,
            List.of(
                    "Что записано в карточке, по телефону я сказать не могу. Карточку видит и исправляет школа,"
                            + " по документам.",
                    "Обратитесь, пожалуйста, в школу, где учится ребёнок. Возьмите паспорт, свой СНИЛС и свидетельство"
                            + " о рождении ребёнка.",
                    "Если Вы работаете в школе, обратитесь к администратору «Электронной школы» в своей школе."
                            + " Возьмите паспорт и СНИЛС.",
                    "После этого войдите снова через Госуслуги, а логином введите СНИЛС."),
            List.of("Сказать больше можно тому, кто доказал, кто он, своими данными: ФИО, датой рождения, телефоном,"
                    + " почтой или документом."),
            List.of(new Branch("Всегда", Name.TURN)));

    private static final Node TURN = new Node(
            Name.TURN,
            List.of(
                    "Если войти всё равно не получится, напишите на " + WhereToTurn.STANDARD.email()
                            + ". В письме нужны три вещи: "
                            + String.join(", ", WhereToTurn.STANDARD.letter()) + ".",
                    "Пароль и коды из сообщений не называйте никому."),
            List.of(),
            List.of(new Branch("Всегда", Name.GOODBYE)));

    private static final Node GOODBYE =
            new Node(Name.GOODBYE, List.of("Спасибо за звонок. Всего доброго!"), List.of(), List.of());

    private StandardNodes() {}

    /**
     * The places up to the proof.
     *
     * @param proven where the proof leads
     */
    static List<Node> opening(Name proven) {
        return List.of(GREETING, KEY, NOT_FOUND, compare(proven), NOT_CONFIRMED, GENERAL);
    }

    /** The places at the end. */
    static List<Node> ending() {
        return List.of(TURN, GOODBYE);
    }

    private static Node compare(Name proven) {
        return new Node(
                Name.COMPARE,
                List.of(
                        "Чтобы ответить, мне нужно убедиться, что эти данные касаются Вас. Я спрошу о нескольких вещах."),
                List.of(
                        "Спрашивайте по одному и вводите, что говорят. Нужны два разных совпадения: имя и дата"
                                + " рождения одного человека — одно, школа и класс — одно.",
                        "Не подсказывайте и не говорите, что совпало, а что нет."),
                List.of(
                        new Branch("Совпало достаточно", proven),
                        new Branch("Нужно ещё", Name.COMPARE),
                        new Branch("Сравнения на сегодня закончились", Name.NOT_CONFIRMED)));
    }
}
