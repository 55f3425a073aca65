package ru.nso.esialogin.access.retention;

import java.util.Optional;

/**
 * Every class of data that is kept for some time: the one table of it. What is not in it is not kept at all. The text of
 * {@code operating.md} is compared with it by a test.
 */
public enum DataClass {
    DIAGNOSES(
            "Диагностики по реестру: вопрос и ответ, зашифрованы",
            "esialogin.diagnoses.kept",
            "152-ФЗ, статья 5, часть 7"),
    IDEMPOTENCY_ANSWERS(
            "Ответы на запросы с Idempotency-Key, зашифрованы",
            "esialogin.http.idempotency-kept",
            "152-ФЗ, статья 5, часть 7"),
    LOOKUPS(
            "Звонки: номера карточек и что совпало, без значений",
            "esialogin.contact-centre.kept",
            "152-ФЗ, статья 5, часть 7"),
    REVEALS(
            "Показы без звёздочек: кто, когда и почему, без значений",
            "esialogin.reveals.kept",
            "152-ФЗ, статья 19, часть 2, пункт 8"),
    RELEASES(
            "Разрешения вдвоём: кто просил, кто решил и почему, без значений",
            "esialogin.releases.kept",
            "152-ФЗ, статья 19, часть 2, пункт 8"),
    WATCH_OBSERVATIONS(
            "Какие СНИЛС запрашивал сотрудник: только хеши с ключом",
            "esialogin.watch.range-window",
            "152-ФЗ, статья 5, часть 7"),
    WATCH_REPORTS(
            "Сообщения о переборе СНИЛС: кто, когда и сколько, без значений",
            "esialogin.watch.kept",
            "152-ФЗ, статья 19, часть 2, пункт 8"),
    SERVICE_INCIDENTS("Объявленные перерывы в работе", "esialogin.incidents.kept", "ГК РФ, статья 196"),
    JOBS(
            "Задания, которые закончились: вид и сколько сделано, без данных о людях",
            "esialogin.jobs.kept",
            "152-ФЗ, статья 5, часть 7"),
    IMPORTS(
            "Загруженные файлы и строки, которые надо исправить, зашифрованы",
            "esialogin.imports.kept",
            "152-ФЗ, статья 21, часть 4"),
    AUDITS(
            "Проверки карточек: номера и причины, без имён и значений",
            "esialogin.audits.kept",
            "152-ФЗ, статья 5, часть 7"),
    TICKETS(
            "Обращения: письмо, разбор, вложения, ответы и заметки, зашифрованы",
            "esialogin.tickets.kept",
            "152-ФЗ, статья 5, часть 7"),
    MAIL(
            "Письма из почтовых ящиков как пришли, и отложенные, зашифрованы",
            "esialogin.mail.kept",
            "152-ФЗ, статья 5, часть 7"),
    TICKET_INCIDENTS(
            "Происшествия: причина, школа, число обращений, ответ всем — зашифрован",
            "esialogin.tickets.kept",
            "152-ФЗ, статья 5, часть 7"),
    INDICATORS(
            "Показатели: числа по муниципалитетам, что исправлено и кем",
            "esialogin.indicators.kept",
            "152-ФЗ, статья 5, часть 7"),
    ARCHIVED_CARDS("Карточки в архиве и все их версии", "esialogin.archive.kept", "152-ФЗ, статья 21, часть 4"),
    ACCESS_LOG(
            "Журнал обращений: номера и названия полей, без значений",
            "esialogin.access-log.kept",
            "152-ФЗ, статья 19, часть 2, пункт 8");

    private final String what;
    private final String setting;
    private final String ground;

    DataClass(String what, String setting, String ground) {
        this.what = what;
        this.setting = setting;
        this.ground = ground;
    }

    /** What it is, in Russian. */
    public String what() {
        return what;
    }

    /** The setting that says how long; nothing where no rule removes it. */
    public Optional<String> setting() {
        return setting.isEmpty() ? Optional.empty() : Optional.of(setting);
    }

    /** The law that the time follows from: storage no longer than the purpose needs, limitation, a duty to record. */
    public String ground() {
        return ground;
    }
}
