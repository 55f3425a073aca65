package ru.nso.esialogin.access.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ru.nso.esialogin.access.AccessEntry.Action;
import ru.nso.esialogin.access.AccessEntry.Outcome;
import ru.nso.esialogin.access.Purpose;
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.access.erasure.ErasureGround;
import ru.nso.esialogin.access.seal.LoggedEntry;

/** Entries in the words of a page for a parent: no login name, no code, no name of a field. */
final class Wording {
    private static final String WHOLE_CARD = "*";

    /** Whoever has logged in has a role. */
    private static final String BY_ITSELF = "Сама система, без участия сотрудников";

    private static final String MASKED = " (СНИЛС, телефоны, электронная почта и номера документов скрыты звёздочками)";

    private static final Set<String> SHOWS_CARD =
            Set.of(Action.READ.name(), Action.LIST.name(), Action.SEARCH.name(), Action.READ_HISTORY.name());

    /** In this order where somebody has several. */
    private static final List<Map.Entry<String, String>> WHO = List.of(
            Map.entry(Roles.SCHOOL_ADMIN, "Администратор школы"),
            Map.entry(Roles.CONTACT_CENTRE, "Контакт-центр 110"),
            Map.entry(Roles.HELPDESK, "Служба поддержки электронной школы"),
            Map.entry(Roles.MUNICIPAL_ADMIN, "Администратор муниципалитета"),
            Map.entry(Roles.AUDITOR, "Ответственный за защиту персональных данных"),
            Map.entry(Roles.ANALYST, "Аналитик региона"),
            Map.entry(Roles.ADMIN, "Администратор системы"));

    private static final Map<String, String> WHY = Map.of(
            Purpose.TICKET.name(), "обращение в службу поддержки",
            Purpose.CALL.name(), "звонок в контакт-центр",
            Purpose.CARD_AUDIT.name(), "проверка карточек школы",
            Purpose.CARD_UPKEEP.name(), "ведение карточки",
            Purpose.OVERSIGHT.name(), "надзор за обработкой персональных данных");

    private static final Map<String, String> WHAT = Map.ofEntries(
            Map.entry(Action.READ.name(), "открыта карточка"),
            Map.entry(Action.LIST.name(), "карточка показана в списке"),
            Map.entry(Action.EXPORT.name(), "сведения о карточке выгружены в файл отчёта"),
            Map.entry(Action.READ_LETTER.name(), "подготовлено письмо родителю, какие документы принести"),
            Map.entry(Action.SEARCH.name(), "карточка найдена поиском"),
            Map.entry(
                    Action.CHECK_NUMBER.name(),
                    "карточка показана тому, кто записывал такой же или похожий номер другому человеку"),
            Map.entry(Action.READ_HISTORY.name(), "показано, какой карточка была раньше"),
            Map.entry(Action.CREATE.name(), "карточка создана"),
            Map.entry(Action.REPLACE.name(), "карточка изменена"),
            Map.entry(Action.PATCH.name(), "карточка изменена"),
            Map.entry(Action.ARCHIVE.name(), "карточка убрана в архив"),
            Map.entry(Action.MERGE.name(), "две карточки ребёнка объединены в одну"),
            Map.entry(Action.UNMERGE.name(), "объединение карточек ребёнка отменено"),
            Map.entry(Action.ERASE.name(), "данные удалены насовсем"),
            Map.entry(Action.DIAGNOSE.name(), "по карточке выяснено, почему не получается войти в дневник"),
            Map.entry(Action.WHAT_IF.name(), "проверено, что даст исправление карточки"),
            Map.entry(Action.LOOK_UP.name(), "по звонку выяснено, почему не получается войти в дневник"),
            Map.entry(Action.READ_LOOK_UP.name(), "по звонку ещё раз показано, почему не получается войти в дневник"),
            Map.entry(Action.COMPARE.name(), "то, что назвал звонящий, сверено с карточкой"),
            Map.entry(
                    Action.REFUSE_COMPARISON.name(),
                    "сверка с карточкой не сделана, в этот день их было слишком много"),
            Map.entry(Action.READ_SCRIPT.name(), "показаны слова для разговора со звонящим"),
            Map.entry(Action.READ_HAND_OVER.name(), "по звонку сведения переданы в службу поддержки"),
            Map.entry(Action.REVEAL.name(), "на короткое время показано без звёздочек"),
            Map.entry(
                    Action.REFUSE_REVEAL.name(),
                    "данные без звёздочек не показаны, в этот день таких показов было слишком много"),
            Map.entry(Action.REQUEST_RELEASE.name(), "попросили показать данные без звёздочек, решает другой человек"),
            Map.entry(Action.APPROVE_RELEASE.name(), "другой человек разрешил показать данные без звёздочек"),
            Map.entry(Action.REFUSE_RELEASE.name(), "другой человек не разрешил показать данные без звёздочек"),
            Map.entry(Action.WITHDRAW_RELEASE.name(), "просьба показать данные без звёздочек отозвана"),
            Map.entry(Action.USE_RELEASE.name(), "разрешением показать данные без звёздочек воспользовались"),
            Map.entry(Action.MASS_REVEAL.name(), "с разрешения другого человека показано без звёздочек"));

    /** About this log, or about all cards and none: no family is told of it. */
    private static final Map<String, String> OF_THE_LOG = Map.of(
            Action.READ_LOG.name(), "прочитаны записи журнала",
            Action.READ_STATEMENT.name(), "составлена выписка для семьи",
            Action.VERIFY_LOG.name(), "проверено, цел ли журнал",
            Action.READ_REPORT.name(), "прочитан отчёт по журналу",
            Action.RUN_RETENTION.name(), "удалено то, чей срок хранения вышел",
            Action.END_ENTRIES.name(), "удалены записи журнала, чей срок хранения вышел");

    private static final String RELEASE_AS_IT_WAS = "о показе данных без звёздочек спрошено напрасно, они не показаны";

    private static final Set<String> ABOUT_RELEASES = Arrays.stream(Action.values())
            .filter(Action::aboutARelease)
            .map(Action::name)
            .collect(Collectors.toUnmodifiableSet());

    /** They say by themselves that nothing was shown. */
    private static final Set<String> REFUSALS = Set.of(Action.REFUSE_COMPARISON.name(), Action.REFUSE_REVEAL.name());

    /** Where the card was touched and nothing of it shown; otherwise somebody asked for a card that is not theirs. */
    private static final Map<String, String> NOT_SHOWN = Map.of(
            Action.READ_LETTER.name(), "письмо родителю не понадобилось: документы для карточки не нужны",
            Action.REVEAL.name(), "данные без звёздочек запрошены, но не показаны",
            Action.MASS_REVEAL.name(), "данные без звёздочек разрешены, но не показаны",
            Action.REQUEST_RELEASE.name(), "просьба показать данные без звёздочек не принята",
            Action.APPROVE_RELEASE.name(), RELEASE_AS_IT_WAS,
            Action.REFUSE_RELEASE.name(), RELEASE_AS_IT_WAS,
            Action.WITHDRAW_RELEASE.name(), RELEASE_AS_IT_WAS,
            Action.USE_RELEASE.name(), RELEASE_AS_IT_WAS,
            Action.DIAGNOSE.name(), "карточка сравнивалась автоматически, сведения из неё не показаны",
            Action.READ_SCRIPT.name(), "слова для разговора не показаны: звонящий не подтвердил, кто он");

    /** Names of members of a card, the last part of their path. */
    private static final Map<String, String> DATA = Map.ofEntries(
            Map.entry("lastName", "фамилия"),
            Map.entry("firstName", "имя"),
            Map.entry("middleName", "отчество"),
            Map.entry("birthDate", "дата рождения"),
            Map.entry("sex", "пол"),
            Map.entry("snils", "СНИЛС"),
            Map.entry("citizenship", "гражданство"),
            Map.entry("phones", "телефоны"),
            Map.entry("emails", "электронная почта"),
            Map.entry("documents", "документы"),
            Map.entry("esiaOid", "связь с Госуслугами"),
            Map.entry("federalRegistryId", "номер в федеральном реестре"),
            Map.entry("regionalId", "номер в региональном реестре"),
            Map.entry("className", "класс"),
            Map.entry("school", "школа"),
            Map.entry("schoolId", "школа"),
            Map.entry("orders", "приказы"),
            Map.entry("parents", "сведения о родителях"),
            Map.entry("pupil", "сведения об ученике"),
            Map.entry("person", "сведения о сотруднике"),
            Map.entry("roles", "должности"),
            // Why somebody was erased, and whether with the card.
            Map.entry("card", "карточка целиком"),
            Map.entry(ErasureGround.CONSENT_WITHDRAWN.name(), ErasureGround.CONSENT_WITHDRAWN.words()),
            Map.entry(ErasureGround.UNLAWFUL_PROCESSING.name(), ErasureGround.UNLAWFUL_PROCESSING.words()),
            Map.entry(ErasureGround.PURPOSE_REACHED.name(), ErasureGround.PURPOSE_REACHED.words()),
            Map.entry(ErasureGround.REQUEST_OF_SUBJECT.name(), ErasureGround.REQUEST_OF_SUBJECT.words()),
            // What a caller says and what it is compared with.
            Map.entry("CALLER_NAME", "имя звонящего"),
            Map.entry("CALLER_BIRTH_DATE", "дата рождения звонящего"),
            Map.entry("CALLER_PHONE", "телефон звонящего"),
            Map.entry("CALLER_EMAIL", "электронная почта звонящего"),
            Map.entry("CHILD_NAME", "имя ребёнка"),
            Map.entry("CHILD_BIRTH_DATE", "дата рождения ребёнка"),
            Map.entry("SCHOOL", "школа"),
            Map.entry("CLASS", "класс"),
            Map.entry("DOCUMENT", "документ"));

    /** Of whom, by the first part of the path. */
    private static final Map<String, String> WHOSE = Map.of("pupil", " ученика", "parents", " родителя");

    private Wording() {}

    /** Whether the action has words of its own. */
    static boolean knows(Action action) {
        return WHAT.containsKey(action.name());
    }

    /** Whether a purpose has words of its own. */
    static boolean knows(Purpose purpose) {
        return WHY.containsKey(purpose.name());
    }

    /** Whether a member of a card or a fact of a comparison has words of its own. */
    static boolean knowsDatum(String field) {
        return DATA.containsKey(field);
    }

    static String who(LoggedEntry entry, Map<String, String> schools) {
        if (entry.roles().isEmpty()) {
            return BY_ITSELF;
        }
        String role = role(entry.roles());
        if (entry.roles().contains(Roles.SCHOOL_ADMIN)) {
            return role
                    + entry.schoolId()
                            .map(schools::get)
                            .map(name -> ", " + name)
                            .orElse("");
        }
        boolean municipal = entry.roles().contains(Roles.MUNICIPAL_ADMIN);
        return role
                + entry.municipality()
                        .filter(name -> municipal)
                        .map(name -> ", " + name)
                        .orElse("");
    }

    static String role(Collection<String> roles) {
        return WHO.stream()
                .filter(known -> roles.contains(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("Сотрудник");
    }

    static String why(LoggedEntry entry) {
        return why(entry.purpose());
    }

    static String why(String purpose) {
        return WHY.getOrDefault(purpose, "работа с карточкой");
    }

    static String action(Action action) {
        return OF_THE_LOG.getOrDefault(action.name(), WHAT.getOrDefault(action.name(), action.name()));
    }

    static boolean shown(LoggedEntry entry) {
        return !entry.outcome().equals(Outcome.NOTHING_FOUND.name()) && !ABOUT_RELEASES.contains(entry.action());
    }

    static String what(LoggedEntry entry) {
        boolean inVain = entry.outcome().equals(Outcome.NOTHING_FOUND.name());
        if (inVain && !REFUSALS.contains(entry.action())) {
            return NOT_SHOWN.getOrDefault(entry.action(), "попытка открыть карточку: сведения не показаны");
        }
        String done = WHAT.getOrDefault(entry.action(), "карточка использована");
        if (entry.fields().contains(WHOLE_CARD)) {
            return SHOWS_CARD.contains(entry.action()) ? done + MASKED : done;
        }
        List<String> data = new ArrayList<>();
        entry.fields()
                .forEach(field ->
                        datum(field).filter(name -> !data.contains(name)).ifPresent(data::add));
        return data.isEmpty() ? done : done + ": " + String.join(", ", data);
    }

    private static Optional<String> datum(String field) {
        String[] path = field.split("\\.", -1);
        Optional<String> name = Optional.ofNullable(DATA.get(path[path.length - 1]));
        String whose = path.length > 1 ? WHOSE.getOrDefault(path[0], "") : "";
        return name.map(text -> text + whose);
    }
}
