package ru.nso.esialogin.diagnosis.api.errortext;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.diagnosis.errortext.KeysNamed;
import ru.nso.esialogin.diagnosis.errortext.ProbableCause;
import ru.nso.esialogin.diagnosis.errortext.TextExplanation;
import ru.nso.esialogin.diagnosis.errortext.TextKind;
import ru.nso.esialogin.diagnosis.errortext.WhereToTurn;
import ru.nso.esialogin.diagnosis.incident.Announcement;
import ru.nso.esialogin.esia.Identity.Role;
import ru.nso.esialogin.esia.ServiceIncident.Affected;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.engine.Certainty;

/**
 * What a text from the screen says and what to do.
 *
 * @param kind which text it is
 * @param says that in one sentence
 * @param esiaErrorCode error code of ЕСИА in it; {@code null}: none of the official list
 * @param keys which kinds of key the text names as sent
 * @param means what follows from that
 * @param steps what to do whatever the cause
 * @param causes causes it points to, the likeliest first
 * @param incomplete causes that could not be decided because their rule broke down
 * @param announcements outages announced for this moment
 * @param whereToTurn phone, address and what a letter must hold
 */
@Schema(name = "ErrorTextExplanation", description = "What a pasted text says and what to do, in Russian")
record ExplanationWire(
        TextKind kind,
        String says,
        @Schema(nullable = true) @Nullable String esiaErrorCode,
        Keys keys,
        List<String> means,
        List<String> steps,
        List<CauseWire> causes,
        List<String> incomplete,
        List<Outage> announcements,
        Contacts whereToTurn) {

    /** Kinds of key; values are neither kept nor sent back. */
    @Schema(name = "KeysNamed")
    record Keys(
            @Schema(
                            implementation = String.class,
                            enumeration = {"SENT", "NOT_SENT", "UNKNOWN"})
                    KeysNamed.State snils,
            @Schema(
                            implementation = String.class,
                            enumeration = {"SENT", "NOT_SENT", "UNKNOWN"})
                    KeysNamed.State phones,
            @Schema(
                            implementation = String.class,
                            enumeration = {"SENT", "NOT_SENT", "UNKNOWN"})
                    KeysNamed.State emails) {}

    /**
     * A cause that the text points to.
     *
     * @param link its page in the catalogue, for those who are logged in
     * @param roles who would have to log in for it to hold
     */
    @Schema(name = "ProbableCause")
    record CauseWire(
            String code, String title, String link, Certainty certainty, List<Role> roles, List<Words> advice) {
        static CauseWire of(ProbableCause cause) {
            String code = cause.code().toString();
            return new CauseWire(
                    code,
                    cause.title(),
                    "/api/v1/causes/" + code,
                    cause.certainty(),
                    cause.roles(),
                    cause.advice().stream()
                            .map(advice -> new Words(advice.readers(), advice.paragraphs(), advice.steps()))
                            .toList());
        }
    }

    /** What the page of the cause tells these readers. */
    @Schema(name = "CauseAdvice")
    record Words(List<Actor> readers, List<String> paragraphs, List<String> steps) {}

    /** An announced outage. */
    @Schema(name = "AnnouncedOutage")
    record Outage(
            Affected system,
            @Schema(implementation = String.class, format = "date-time") Instant from,
            @Schema(implementation = String.class, format = "date-time", nullable = true) @Nullable Instant to,
            boolean planned,
            @Schema(nullable = true) @Nullable String text) {
        static Outage of(Announcement announcement) {
            return new Outage(
                    announcement.incident().system(),
                    announcement.incident().from(),
                    announcement.incident().to().orElse(null),
                    announcement.planned(),
                    announcement.text().orElse(null));
        }
    }

    /** Where to turn. */
    @Schema(name = "WhereToTurn")
    record Contacts(String phone, String email, List<String> letter) {}

    static ExplanationWire of(TextExplanation explanation) {
        WhereToTurn turn = WhereToTurn.STANDARD;
        return new ExplanationWire(
                explanation.kind(),
                explanation.says(),
                explanation.code().map(Object::toString).orElse(null),
                new Keys(
                        explanation.keys().snils(),
                        explanation.keys().phones(),
                        explanation.keys().emails()),
                explanation.means(),
                explanation.steps(),
                explanation.causes().stream().map(CauseWire::of).toList(),
                explanation.crashes().stream()
                        .map(crash -> crash.code().toString())
                        .distinct()
                        .toList(),
                explanation.announcements().stream().map(Outage::of).toList(),
                new Contacts(turn.phone(), turn.email(), turn.letter()));
    }
}
