package ru.nso.esialogin.ticket.reply.wording;

import java.util.Set;
import java.util.regex.Pattern;

/** What has words. */
public enum WordingKey {
    GREETING("Приветствие"),
    NOT_ENOUGH("Почему нужны сведения"),
    RECEIVED("Обращение получено"),
    QUESTION("Вопрос, который решает между причинами", "question"),
    ASKING("Просьба прислать недостающее"),
    FULL_NAME("Просим имя"),
    DESCRIPTION("Просим описание"),
    SCREENSHOT("Просим снимок экрана"),
    NEVER_ASKED("Что никому не называть"),
    TO_SCHOOL("Конец письма школе"),
    GOODBYE("Подпись"),
    SUBJECT_FAMILY("Тема письма семье"),
    SUBJECT_SCHOOL("Тема письма школе"),
    HELPDESK("Адрес службы поддержки", Pattern.compile("[a-z0-9._-]{1,64}@[a-z0-9-]+(?:\\.[a-z0-9-]+)+")),
    PHONE("Телефон службы поддержки", Pattern.compile("[0-9+() -]{2,20}")),
    DIARY("Адрес дневника", Pattern.compile("(?:https://)?[a-z0-9-]+(?:\\.[a-z0-9-]+)+(?:/[A-Za-z0-9._/-]*)?"));

    /** Variables that every wording may have: the number of the ticket, the child, and the links. */
    private static final Set<String> COMMON = Set.of("ticket", "child", "helpdesk", "phone", "diary");

    private final String what;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of gives a set that nobody can change
    private final Set<String> needed;

    private final Pattern form;

    WordingKey(String what, String... needed) {
        this.what = what;
        this.needed = Set.of(needed);
        this.form = Pattern.compile("(?s).*");
    }

    WordingKey(String what, Pattern form) {
        this.what = what;
        this.needed = Set.of();
        this.form = form;
    }

    /** What it is, in Russian. */
    public String what() {
        return what;
    }

    /** Variables without which it says nothing. */
    public Set<String> needed() {
        return needed;
    }

    /** Whether it may have the variable. */
    public boolean mayHave(String variable) {
        return !isLink() && (needed.contains(variable) || COMMON.contains(variable));
    }

    /** Whether it is an address and no sentence. */
    public boolean isLink() {
        return this == HELPDESK || this == PHONE || this == DIARY;
    }

    /** Whether a text has the form of such a link; any text has that of a sentence. */
    boolean hasForm(String text) {
        return form.matcher(text).matches();
    }
}
