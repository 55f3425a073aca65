package ru.nso.esialogin.rules;

/** Fields and facts that evidence and edits speak of. */
public enum Field {
    SNILS("СНИЛС"),
    PHONE("телефон"),
    EMAIL("электронная почта"),
    CONTACTS("телефон и почта"),
    NAME("ФИО"),
    BIRTH_DATE("дата рождения"),
    CITIZENSHIP("гражданство"),
    DOCUMENT("документ"),
    PARENTS("сведения о родителях"),
    ORDERS("приказы"),
    ROLES("роли"),
    EMPLOYMENT("срок работы"),
    CARD("карточка"),
    LINK("связь с учётной записью Госуслуг"),
    ENTRY_POINT("где входят"),
    CREDENTIAL("способ входа"),
    LOGIN_TYPED("логин на Госуслугах"),
    KEYS_SENT("что передали Госуслуги"),
    SECOND_FACTOR("подтверждение входа"),
    ERROR_CODE("код ошибки Госуслуг"),
    ERROR_TEXT("текст ошибки"),
    SYMPTOM("что замечено"),
    ACCOUNT_LEVEL("уровень учётной записи"),
    ACCOUNT_LINK("связь с учётной записью родителя"),
    CONSENT("согласие на передачу данных"),
    AGE("возраст"),
    CHILD_ACCOUNT("детская учётная запись"),
    ATTACHMENT("прикрепление в «Моей школе»"),
    SERVICE("работа сервиса"),
    APP_VERSION("версия приложения");

    private final String label;

    Field(String label) {
        this.label = label;
    }

    /** Name of the field in Russian, for operators. */
    public String label() {
        return label;
    }
}
