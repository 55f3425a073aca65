package ru.nso.esialogin.ticket.api.triage;

import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.rules.engine.Certainty;
import ru.nso.esialogin.rules.text.CausePages;
import ru.nso.esialogin.ticket.Triage;
import ru.nso.esialogin.ticket.registry.CandidateCard;
import ru.nso.esialogin.ticket.reply.Reply;
import ru.nso.esialogin.ticket.triage.Missing;
import ru.nso.esialogin.ticket.triage.TriagedCause;

/**
 * What is made of a complaint.
 *
 * @param causes probable causes, the decisive one first
 * @param extracted what it names
 * @param missing what it lacks
 * @param candidates cards that its keys lead to; none for who may not have logins explained upon the registry
 * @param diagnosis the login explained upon these cards
 * @param question what decides between causes
 * @param reply an answer ready to send
 * @param pictures what came of its pictures
 */
@Schema(name = "TicketTriage", description = "Разбор обращения")
public record TriageWire(
        List<CauseOfTicket> causes,
        ExtractedWire extracted,
        List<Missing> missing,
        List<CandidateCard> candidates,
        @Nullable @Schema(nullable = true) TicketDiagnosisWire diagnosis,
        @Nullable @Schema(nullable = true) QuestionWire question,
        Reply reply,
        List<PictureWire> pictures) {

    /** Takes a triage from before pictures were looked at as one without pictures. */
    public TriageWire {
        pictures = Objects.requireNonNullElse(pictures, List.of());
    }

    /**
     * A probable cause.
     *
     * @param code identifier in the catalogue
     * @param title its title
     * @param certainty certain only where words alone tell
     * @param why what was understood
     */
    @Schema(name = "TicketCause", description = "Вероятная причина")
    public record CauseOfTicket(String code, String title, Certainty certainty, List<String> why) {
        static CauseOfTicket of(TriagedCause cause, CausePages pages) {
            return new CauseOfTicket(
                    cause.code().toString(), pages.page(cause.code()).title(), cause.certainty(), cause.why());
        }
    }

    /**
     * A question to the sender.
     *
     * @param ask the question
     * @param decidesBetween codes of the causes
     */
    @Schema(name = "TicketQuestion", description = "Вопрос, который решает между причинами")
    public record QuestionWire(String ask, List<String> decidesBetween) {}

    /** Of what was made of a complaint. */
    public static TriageWire of(Triage triage, CausePages pages) {
        return new TriageWire(
                triage.understood().causes().stream()
                        .map(cause -> CauseOfTicket.of(cause, pages))
                        .toList(),
                ExtractedWire.of(triage.understood().complaint().extracted()),
                triage.understood().missing().stream().sorted().toList(),
                triage.registry().candidates(),
                triage.registry()
                        .diagnosis()
                        .map(diagnosis -> TicketDiagnosisWire.of(
                                diagnosis, triage.registry().who()))
                        .orElse(null),
                triage.question()
                        .map(question -> new QuestionWire(
                                question.ask(),
                                question.decidesBetween().stream()
                                        .map(Object::toString)
                                        .toList()))
                        .orElse(null),
                triage.reply(),
                triage.pictures().stream().map(PictureWire::of).toList());
    }

    /** For who may not ask the registry. */
    TriageWire withoutRegistry() {
        return new TriageWire(causes, extracted, missing, List.of(), null, question, reply, pictures);
    }

    /** The members are personal data. */
    @Override
    public String toString() {
        return "TriageWire";
    }
}
