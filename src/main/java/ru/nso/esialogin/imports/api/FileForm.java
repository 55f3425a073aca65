package ru.nso.esialogin.imports.api;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The form, for the description alone: it is read as a stream. */
@Schema(name = "ImportForm", description = "Форма с файлом", requiredProperties = "file")
record FileForm(
        @Schema(type = SchemaType.STRING, format = "binary", description = "CSV или XLSX") String file,
        @Schema(
                        type = SchemaType.STRING,
                        description = "Карта колонок, если заголовки свои: объект JSON, заголовок из файла — имя поля,"
                                + " например {\"Номер мамы\": \"MOTHER.PHONE\"}. Пустое имя — колонку не читать."
                                + " Вместо заголовка годится место колонки: «колонка 1»."
                                + " Имя поля — о ком и что, через точку. О ком: PUPIL, MOTHER, FATHER, GUARDIAN, PARENT_1,"
                                + " PARENT_2, EMPLOYEE, SCHOOL, CARD, ORDER, ENROLMENT_ORDER. Что: FULL_NAME, LAST_NAME,"
                                + " FIRST_NAME, MIDDLE_NAME, BIRTH_DATE, SEX, SNILS, CITIZENSHIP, PHONE, EMAIL, ESIA_OID,"
                                + " DOCUMENT, DOCUMENT_TYPE, DOCUMENT_SERIES, DOCUMENT_NUMBER, FEDERAL_REGISTRY_ID,"
                                + " REGIONAL_ID, KINSHIP, ROLE, EMPLOYED_FROM, EMPLOYED_TO, CLASS_NAME, SYSTEM, INN, NAME, ID,"
                                + " MUNICIPALITY, BRANCH_OF, NUMBER, DATE, EFFECTIVE_FROM, TYPE, REASON, STATUS")
                String columns) {}
