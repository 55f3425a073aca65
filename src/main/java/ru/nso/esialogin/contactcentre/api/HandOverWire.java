package ru.nso.esialogin.contactcentre.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ru.nso.esialogin.contactcentre.HandOvers.Explained;
import ru.nso.esialogin.contactcentre.HandOvers.HandOver;
import ru.nso.esialogin.contactcentre.compare.ComparedFact;
import ru.nso.esialogin.contactcentre.compare.Comparison;
import ru.nso.esialogin.contactcentre.compare.LookupKey;
import ru.nso.esialogin.contactcentre.kin.KinRecord;
import ru.nso.esialogin.diagnosis.CheckedPlan;
import ru.nso.esialogin.diagnosis.Diagnosis;
import ru.nso.esialogin.diagnosis.text.PlanWords;
import ru.nso.esialogin.diagnosis.text.Questions;
import ru.nso.esialogin.diagnosis.text.TraceWords;
import ru.nso.esialogin.esia.KeysSent;
import ru.nso.esialogin.esia.household.RecordKind;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.person.EmailAddress;
import ru.nso.esialogin.person.PhoneNumber;
import ru.nso.esialogin.person.Snils;

/**
 * What the second line gets of a call. Values are masked.
 *
 * @param lookupId number of the look-up
 * @param at when it was made
 * @param callId the call
 * @param keyKind what was looked up by
 * @param comparisons what was compared, and whether it matched
 * @param members logins of the members of the family, as they are today
 * @param earlierCalls earlier calls about these cards
 * @param earlierTickets tickets that led to these cards
 */
@Schema(name = "HandOver", description = "Передача второй линии: звонок, сравнения, разбор входа каждого члена семьи")
public record HandOverWire(
        String lookupId,
        OffsetDateTime at,
        String callId,
        LookupKey.Kind keyKind,
        List<ComparedWire> comparisons,
        List<MemberWire> members,
        List<EarlierCallWire> earlierCalls,
        List<EarlierTicketWire> earlierTickets) {

    /**
     * A comparison.
     *
     * @param fact what was compared
     * @param result whether it matched
     */
    @Schema(name = "ComparedFactResult")
    record ComparedWire(ComparedFact fact, Comparison.Result result) {}

    /**
     * The keys of the assumed account, masked.
     *
     * @param snils SNILS
     * @param phones phones
     * @param emails e-mails
     */
    @Schema(name = "HandOverKeys")
    record KeysWire(List<String> snils, List<String> phones, List<String> emails) {
        static KeysWire of(KeysSent sent) {
            return new KeysWire(
                    sent.snils().values().stream().map(Snils::masked).toList(),
                    sent.phones().values().stream().map(PhoneNumber::masked).toList(),
                    sent.emails().values().stream().map(EmailAddress::masked).toList());
        }
    }

    /**
     * The login of a member.
     *
     * @param kind as what the member stands on the cards
     * @param cardIds the cards
     * @param keysSent the keys with which the login was played
     * @param verdict how the login goes
     * @param causes codes of the causes, the decisive one first
     * @param operator words for operators, masked
     * @param school words for the school
     * @param trace steps of the simulation
     * @param plans what mends it: the edits of each plan in words, the best plan first
     * @param nextQuestion what to ask next; left out where nothing is open
     */
    @Schema(name = "HandOverMember")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record MemberWire(
            RecordKind kind,
            List<String> cardIds,
            KeysWire keysSent,
            Verdict verdict,
            List<String> causes,
            String operator,
            String school,
            List<String> trace,
            List<List<String>> plans,
            @Schema(implementation = String.class) Optional<String> nextQuestion) {}

    static HandOverWire of(HandOver packet) {
        return new HandOverWire(
                packet.lookup().id(),
                packet.lookup().at().atOffset(ZoneOffset.UTC),
                packet.lookup().callId(),
                packet.lookup().keyKind(),
                packet.comparisons().stream()
                        .map(comparison -> new ComparedWire(comparison.fact(), comparison.result()))
                        .toList(),
                packet.members().stream().map(HandOverWire::member).toList(),
                packet.earlier().stream().map(EarlierCallWire::of).toList(),
                packet.tickets().stream().map(EarlierTicketWire::of).toList());
    }

    /** Codes of the causes, each once. */
    private static List<String> codes(Diagnosis diagnosis) {
        return diagnosis.causes().stream()
                .map(cause -> cause.cause().code().toString())
                .distinct()
                .toList();
    }

    private static MemberWire member(Explained explained) {
        Diagnosis diagnosis = explained.diagnosis();
        return new MemberWire(
                explained.member().kind(),
                explained.member().somebody().records().stream()
                        .filter(record -> record.kind() == explained.member().kind())
                        .map(KinRecord::card)
                        .map(card -> card.id())
                        .distinct()
                        .toList(),
                KeysWire.of(diagnosis.simulation().keysSent()),
                diagnosis.simulation().verdict(),
                codes(diagnosis),
                diagnosis.texts().operator(),
                diagnosis.texts().school(),
                diagnosis.simulation().trace().stream().map(TraceWords::of).toList(),
                diagnosis.plans().stream().map(HandOverWire::edits).toList(),
                diagnosis.question().map(question -> Questions.of(question.fact())));
    }

    private static List<String> edits(CheckedPlan plan) {
        return plan.plan().edits().stream().map(PlanWords::of).toList();
    }
}
