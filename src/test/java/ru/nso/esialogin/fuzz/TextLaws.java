package ru.nso.esialogin.fuzz;

import ru.nso.esialogin.contactcentre.compare.ComparedFact;
import ru.nso.esialogin.contactcentre.compare.LookupKey;
import ru.nso.esialogin.contactcentre.compare.Said;
import ru.nso.esialogin.contactcentre.typed.TypedKey;
import ru.nso.esialogin.esia.ErrorText;
import ru.nso.esialogin.esia.ErrorTextReader;
import ru.nso.esialogin.person.EmailAddress;
import ru.nso.esialogin.person.PhoneNumber;
import ru.nso.esialogin.person.Snils;

/** What is true of texts that people paste or say. */
final class TextLaws {
    private TextLaws() {}

    static void errorText(String text) {
        ErrorText read = ErrorTextReader.read(text);
        if (!read.saysNobodyFound()) {
            return;
        }
        ErrorText printed = ErrorTextReader.read(ErrorText.literal(read.keys()));
        Broken.unless(printed.saysNobodyFound(), "the text of a search that found nobody is read as one");
        ErrorText again = ErrorTextReader.read(ErrorText.literal(printed.keys()));
        Broken.unless(again.equals(printed), "the text as the journal writes it is read as the same");
        String masked = ErrorText.masked(read.keys());
        for (Snils snils : read.keys().snils().values()) {
            Broken.unless(!masked.contains(snils.digits()), "the masked text holds no SNILS");
        }
        for (PhoneNumber phone : read.keys().phones().values()) {
            Broken.unless(!masked.contains(phone.esiaDigits()), "the masked text holds no phone");
        }
        for (EmailAddress email : read.keys().emails().values()) {
            Broken.unless(!masked.contains(email.value()), "the masked text holds no e-mail");
        }
    }

    static void said(String text) {
        for (ComparedFact fact : ComparedFact.values()) {
            Said.read(fact, text).ifPresent(said -> {
                Broken.unless(said.fact() == fact, "what was said is about what was asked");
                Broken.unless(
                        text.length() < 4 || !said.toString().contains(text), "what was said does not print itself");
            });
        }
    }

    static void typedKey(String text) {
        TypedKey typed = TypedKey.read(text);
        Broken.unless(text.length() < 4 || !typed.toString().contains(text), "what was typed does not print itself");
        if (typed instanceof TypedKey.Read read) {
            Broken.unless(
                    TypedKey.read(text, read.key().kind()).equals(typed),
                    "what it is read as is what it can be read as");
        }
        for (LookupKey.Kind kind : LookupKey.Kind.values()) {
            if (TypedKey.read(text, kind) instanceof TypedKey.Read read) {
                Broken.unless(read.key().kind() == kind, "it is read as what it is said to be");
            }
        }
    }
}
