package ru.nso.esialogin.fuzz;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import ru.nso.esialogin.access.CaseNumber;
import ru.nso.esialogin.access.seal.HeadLineLaw;
import ru.nso.esialogin.card.api.wire.CardWire;
import ru.nso.esialogin.card.api.wire.StaffWire;
import ru.nso.esialogin.diagnosis.api.whatif.WhatIfRequest;
import ru.nso.esialogin.diagnosis.api.wire.DiagnosisRequest;
import ru.nso.esialogin.rules.text.PageLaw;

/**
 * One parser with its laws. None of them lets an exception out that its parser does not declare; how long a text may be
 * is bounded by whoever calls, so nothing is measured here.
 */
public enum ParserLaw {
    SNILS(PersonLaws::snils),
    PHONE(PersonLaws::phone),
    EMAIL(PersonLaws::email),
    NAME(PersonLaws::name),
    BIRTH_DATE(PersonLaws::birthDate),
    DOCUMENT(PersonLaws::document),
    TAX_NUMBER(PersonLaws::taxNumber),
    ERROR_TEXT(TextLaws::errorText),
    SAID(TextLaws::said),
    TYPED_KEY(TextLaws::typedKey),
    CASE_NUMBER(text -> Broken.unless(
            !CaseNumber.isUsable(text)
                    || !text.matches("[0-9._:/#-]*")
                    || text.replaceAll("[^0-9]", "").length() < 10,
            "a usable case number looks like no SNILS and no phone")),
    CAUSE_PAGE(PageLaw::hold),
    IF_MATCH(HttpLaws::ifMatch),
    CURSOR(HttpLaws::cursor),
    HEAD_LINE(HeadLineLaw::hold),
    MERGE_PATCH(JsonLaws::mergePatch),
    DIAGNOSIS_JSON(text -> JsonLaws.readAgain(text, DiagnosisRequest.class)),
    CARD_JSON(text -> JsonLaws.readAgain(text, CardWire.class)),
    STAFF_JSON(text -> JsonLaws.readAgain(text, StaffWire.class)),
    EDITS_JSON(text -> JsonLaws.readAgain(text, WhatIfRequest.class)),
    TABLE(TableLaws::table),
    SHEET(TableLaws::sheet),
    HEADINGS(TableLaws::headings),
    PUPIL_ROW(TableLaws::pupilRow),
    LETTER(LetterLaws::letter),
    PAGE(LetterLaws::page),
    PICTURE(PictureLaws::picture);

    @SuppressWarnings("ImmutableEnumChecker") // a reference to a method has nothing that could change
    private final Consumer<String> law;

    ParserLaw(Consumer<String> law) {
        this.law = law;
    }

    /** Throws where a text breaks the law. */
    public void hold(String text) {
        law.accept(text);
    }

    /** The folder of its texts, and of what Jazzer finds. */
    String folder() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<ParserLaw> all() {
        return List.of(values());
    }
}
