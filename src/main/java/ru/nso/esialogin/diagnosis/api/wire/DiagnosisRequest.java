package ru.nso.esialogin.diagnosis.api.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.card.Kinship;
import ru.nso.esialogin.card.StaffRole;
import ru.nso.esialogin.card.api.wire.CardWire;
import ru.nso.esialogin.card.api.wire.StaffWire;
import ru.nso.esialogin.esia.ChildAccount;
import ru.nso.esialogin.esia.EsiaAccount.Consent;
import ru.nso.esialogin.esia.Identity.Role;
import ru.nso.esialogin.esia.LoginAttempt.Credential;
import ru.nso.esialogin.esia.LoginAttempt.EntryPoint;
import ru.nso.esialogin.esia.LoginAttempt.LoginTyped;
import ru.nso.esialogin.esia.LoginAttempt.SecondFactor;
import ru.nso.esialogin.esia.LoginAttempt.Symptom;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.LoginCase.Extent;
import ru.nso.esialogin.esia.MySchoolAttachment.RequestState;
import ru.nso.esialogin.esia.ServiceIncident;
import ru.nso.esialogin.person.BirthDate;
import ru.nso.esialogin.person.Fact;

/**
 * One login to be explained. A member left out is unknown; what {@code null} means differs from member to member and
 * is said where the member stands (rulings: Three states).
 *
 * @param attempt the attempt; {@code null} inside means left out
 * @param identity who logs in; {@code null} inside means left out
 * @param children children of whom the caller speaks, for the search in the registry
 * @param esia the account; {@code null} or {@code []} inside means that ЕСИА sends none
 * @param childAccount the account being made for the child
 * @param mySchool the attachment in «Моя школа»
 * @param incidents outages to be taken into account; left out or {@code null}: those announced for the moment
 * @param cards pupil cards; left out or {@code null} together with {@code staff}: the registry is searched
 * @param staff staff cards
 * @param cardsExtent whether the cards that come with the request are all there are; left out or {@code null}: all. Where
 *     they are not, nothing is concluded from a card that is not there. A search of the registry tells it by itself
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DiagnosisRequest(
        @Nullable Attempt attempt,
        @Nullable Person identity,
        @Nullable List<@Nullable Child> children,
        @Nullable Account esia,
        @Nullable MadeAccount childAccount,
        @Nullable Attachment mySchool,
        @Nullable List<@Nullable Incident> incidents,
        @Nullable List<? extends @Nullable CardWire> cards,
        @Nullable List<? extends @Nullable StaffWire> staff,
        @Nullable Extent cardsExtent) {

    /** Whether the cards come with the request, so that nothing is searched and nothing is stored. */
    public boolean bringsCards() {
        return cards != null || staff != null;
    }

    /**
     * The same request with everything it was answered from: the moment, the outages, and the cards that were found;
     * cards of which nothing was known stay left out.
     */
    public DiagnosisRequest answeredFrom(LoginCase login) {
        Attempt told = attempt == null ? Attempt.UNKNOWN : attempt;
        return new DiagnosisRequest(
                told.at(login.attempt().at()),
                identity,
                children,
                esia,
                childAccount,
                mySchool,
                login.incidents().stream().map(Incident::of).toList(),
                login.cards().isUnknown()
                        ? null
                        : login.knownCards().stream().map(CardWire::written).toList(),
                login.staff().isUnknown()
                        ? null
                        : login.knownStaff().stream().map(StaffWire::written).toList(),
                login.extent() == Extent.ALL ? null : login.extent());
    }

    /** The attempt as people tell it. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Schema(name = "Attempt")
    public record Attempt(
            Fact<Instant> at,
            Fact<EntryPoint> entryPoint,
            Fact<Credential> credential,
            Fact<LoginTyped> loginTyped,
            Fact<SecondFactor> secondFactor,
            Fact<String> errorText,
            Fact<String> esiaErrorCode,
            Fact<List<Symptom>> symptoms,
            Fact<String> appVersion) {
        /** An attempt of which nobody tells anything. */
        static final Attempt UNKNOWN = new Attempt(
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown());

        Attempt at(Instant moment) {
            return new Attempt(
                    Fact.of(moment),
                    entryPoint,
                    credential,
                    loginTyped,
                    secondFactor,
                    errorText,
                    esiaErrorCode,
                    symptoms,
                    appVersion);
        }
    }

    /** Who logs in. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Schema(name = "Identity")
    public record Person(
            Fact<Role> role,
            Fact<Kinship> kinship,
            Fact<String> lastName,
            Fact<String> firstName,
            Fact<String> middleName,
            Fact<BirthDate> birthDate,
            Fact<List<StaffRole>> claimedRoles) {}

    /** A child of whom the caller speaks. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Schema(name = "ClaimedChild")
    public record Child(
            Fact<String> lastName,
            Fact<String> firstName,
            Fact<String> middleName,
            Fact<BirthDate> birthDate,
            Fact<String> schoolId) {}

    /** The account of ЕСИА. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Schema(name = "EsiaAccount")
    public record Account(
            Fact<Level> level,
            Fact<String> snils,
            Fact<List<String>> phones,
            Fact<List<String>> emails,
            Fact<List<String>> phonesVerifying,
            Fact<List<String>> emailsVerifying,
            Fact<String> oid,
            Fact<Boolean> linkedToParent,
            Fact<Boolean> verifying,
            Fact<Consent> consent,
            Fact<Boolean> secondAccount) {

        /** Level of the account; the same names as in the model, and {@code UNKNOWN}. */
        public enum Level {
            SIMPLIFIED,
            STANDARD,
            CONFIRMED,
            CHILD,
            UNKNOWN
        }
    }

    /** The account being made for the child. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Schema(name = "ChildAccount")
    public record MadeAccount(Fact<String> email, Fact<String> phone, Fact<ChildAccount.Step> step) {}

    /** The attachment in «Моя школа». */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Schema(name = "MySchoolAttachment")
    public record Attachment(Fact<RequestState> request, Fact<String> inn, Fact<String> className, Fact<String> role) {}

    /** An outage, perhaps with what people are told about it. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Schema(name = "Incident")
    public record Incident(
            Fact<ServiceIncident.Affected> system, Fact<Instant> from, Fact<Instant> to, Fact<String> text) {
        static Incident of(ServiceIncident incident) {
            return new Incident(
                    Fact.of(incident.system()),
                    Fact.of(incident.from()),
                    incident.to().map(Fact::of).orElseGet(Fact::unknown),
                    incident.text().map(Fact::of).orElseGet(Fact::unknown));
        }
    }
}
