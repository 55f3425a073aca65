package ru.nso.esialogin.console.school.files;

import ru.nso.esialogin.imports.heading.Field;
import ru.nso.esialogin.imports.heading.Who;

/** Columns in Russian. */
final class ColumnWords {
    private ColumnWords() {}

    static String whom(Who who) {
        return switch (who) {
            case PUPIL -> "ученик";
            case MOTHER -> "мать";
            case FATHER -> "отец";
            case GUARDIAN -> "опекун";
            case PARENT_1 -> "первый родитель";
            case PARENT_2 -> "второй родитель";
            case EMPLOYEE -> "сотрудник";
            case SCHOOL -> "школа";
            case CARD -> "карточка";
            case ORDER -> "приказ";
            case ENROLMENT_ORDER -> "приказ о зачислении";
        };
    }

    static String what(Field field) {
        return switch (field) {
            case FULL_NAME -> "фамилия, имя и отчество вместе";
            case LAST_NAME -> "фамилия";
            case FIRST_NAME -> "имя";
            case MIDDLE_NAME -> "отчество";
            case BIRTH_DATE -> "дата рождения";
            case SEX -> "пол";
            case SNILS -> "СНИЛС";
            case CITIZENSHIP -> "гражданство";
            case PHONE -> "телефон";
            case EMAIL -> "электронная почта";
            case ESIA_OID -> "номер учётной записи Госуслуг";
            case DOCUMENT -> "серия и номер документа вместе";
            case DOCUMENT_TYPE -> "вид документа";
            case DOCUMENT_SERIES -> "серия документа";
            case DOCUMENT_NUMBER -> "номер документа";
            case FEDERAL_REGISTRY_ID -> "номер в ЕРН";
            case REGIONAL_ID -> "региональный идентификатор";
            case KINSHIP -> "кем приходится";
            case ROLE -> "должность или роль";
            case EMPLOYED_FROM -> "работает с";
            case EMPLOYED_TO -> "работает по";
            case CLASS_NAME -> "класс";
            case SYSTEM -> "система: ЭШ или ЗШ";
            case INN -> "ИНН";
            case NAME -> "название";
            case ID -> "код";
            case MUNICIPALITY -> "муниципалитет";
            case BRANCH_OF -> "головная организация";
            case NUMBER -> "номер";
            case DATE -> "дата";
            case EFFECTIVE_FROM -> "действует с";
            case TYPE -> "вид";
            case REASON -> "причина";
            case STATUS -> "состояние";
            case WHAT_TO_MEND -> "что исправить";
        };
    }
}
