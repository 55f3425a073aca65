package ru.nso.esialogin.ticket.api.triage;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.esia.ErrorText;
import ru.nso.esialogin.esia.Sent;
import ru.nso.esialogin.person.EmailAddress;
import ru.nso.esialogin.person.PhoneNumber;
import ru.nso.esialogin.person.Snils;
import ru.nso.esialogin.ticket.extraction.Extracted;

/**
 * What a complaint names, without stars.
 *
 * @param snils SNILS that pass the check, eleven digits
 * @param invalid digits beside the word СНИЛС that are none
 * @param phones phones, +7XXXXXXXXXX
 * @param emails e-mails in lower case
 * @param names names of people
 * @param school the school as written
 * @param className the class
 * @param dates days with a year
 * @param errorKeys the text from the screen and the keys it names
 */
@Schema(name = "TicketExtracted", description = "Что названо в обращении, без звёздочек")
public record ExtractedWire(
        List<String> snils,
        List<String> invalid,
        List<String> phones,
        List<String> emails,
        List<String> names,
        @Nullable @Schema(nullable = true) String school,
        @Nullable @Schema(nullable = true) String className,
        List<LocalDate> dates,
        @Nullable @Schema(nullable = true) ErrorKeys errorKeys) {

    /**
     * Which kinds of key a quoted text of the screen names as sent.
     *
     * @param kind which text it is
     * @param snils SNILS
     * @param phones phones
     * @param emails e-mails
     */
    @Schema(name = "TicketErrorKeys", description = "Что сказано в тексте ошибки")
    public record ErrorKeys(ErrorText.Kind kind, State snils, State phones, State emails) {
        /** What the text tells of one kind of key. */
        @Schema(name = "TicketErrorKeyState")
        public enum State {
            SENT,
            NOT_SENT,
            UNKNOWN
        }

        static ErrorKeys of(ErrorText text) {
            return new ErrorKeys(
                    text.kind(),
                    state(text.keys().snils()),
                    state(text.keys().phones()),
                    state(text.keys().emails()));
        }

        private static State state(Sent<?> sent) {
            if (sent.isNone()) {
                return State.NOT_SENT;
            }
            return sent.isSome() ? State.SENT : State.UNKNOWN;
        }
    }

    static ExtractedWire of(Extracted extracted) {
        return new ExtractedWire(
                extracted.snils().stream().map(Snils::digits).toList(),
                extracted.invalid(),
                extracted.phones().stream().map(PhoneNumber::e164).toList(),
                extracted.emails().stream().map(EmailAddress::value).toList(),
                extracted.names().stream().map(name -> name.name().display()).toList(),
                extracted.school().orElse(null),
                extracted.className().orElse(null),
                extracted.days(),
                extracted.errorText().map(ErrorKeys::of).orElse(null));
    }

    /** The members are personal data. */
    @Override
    public String toString() {
        return "ExtractedWire";
    }
}
