package ru.nso.esialogin.contactcentre.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ru.nso.esialogin.contactcentre.Scripts;
import ru.nso.esialogin.contactcentre.script.Node;
import ru.nso.esialogin.contactcentre.script.Script;
import ru.nso.esialogin.diagnosis.errortext.WhereToTurn;
import ru.nso.esialogin.esia.household.RecordKind;
import ru.nso.esialogin.esia.simulation.MissingFact;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.rules.CauseCode;

/**
 * What to say and do, from greeting to goodbye.
 *
 * @param addressee as what the caller is proven; left out where the words are general advice
 * @param start the first place
 * @param nodes places of the conversation
 * @param logins logins that the words speak of: the caller's own and those of the caller's children
 * @param school what the school has to do
 * @param nextQuestion what to ask
 * @param callBackFrom day from which the caller should call again; left out where the words name another term
 * @param turn where else to turn
 * @param earlierCalls earlier calls about these cards; for the operator, not to be told
 * @param earlierTickets tickets that led to these cards; for the operator, not to be told
 * @param handOver number to give to the second line, and the call
 */
@Schema(name = "Script", description = "Что говорить и делать, от приветствия до прощания")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record ScriptWire(
        @Schema(implementation = RecordKind.class) Optional<RecordKind> addressee,
        Node.Name start,
        List<NodeWire> nodes,
        List<LoginWire> logins,
        List<String> school,
        @Schema(implementation = QuestionWire.class) Optional<QuestionWire> nextQuestion,
        @Schema(implementation = LocalDate.class) Optional<LocalDate> callBackFrom,
        TurnWire turn,
        List<EarlierCallWire> earlierCalls,
        List<EarlierTicketWire> earlierTickets,
        HandOverRef handOver) {

    /**
     * A place of the conversation.
     *
     * @param id which one
     * @param say what to read out
     * @param act what to do, and not to say
     * @param next where it goes on
     */
    @Schema(name = "ScriptNode")
    record NodeWire(Node.Name id, List<String> say, List<String> act, List<BranchWire> next) {}

    /**
     * A way on.
     *
     * @param when in which case
     * @param to where to
     */
    @Schema(name = "ScriptBranch")
    record BranchWire(String when, Node.Name to) {}

    /**
     * A login of which the words speak.
     *
     * @param kind as what one logs in
     * @param callers whether it is the caller's own
     * @param verdict how it goes
     * @param causes codes of the causes that concern whoever logs in, the decisive one first
     */
    @Schema(name = "ScriptLogin")
    record LoginWire(RecordKind kind, boolean callers, Verdict verdict, List<String> causes) {}

    /**
     * What to ask next.
     *
     * @param fact what it asks for
     * @param ask in words
     */
    @Schema(name = "ScriptQuestion")
    record QuestionWire(MissingFact fact, String ask) {}

    /**
     * Where else to turn.
     *
     * @param phone the contact centre
     * @param email the helpdesk
     * @param letter what a letter has to hold
     */
    @Schema(name = "ScriptTurn")
    record TurnWire(String phone, String email, List<String> letter) {}

    /**
     * What the second line needs to go on.
     *
     * @param lookupId number of the look-up
     * @param callId the call
     */
    @Schema(name = "HandOverReference")
    record HandOverRef(String lookupId, String callId) {}

    static ScriptWire of(Scripts.Opened opened) {
        Script script = opened.script();
        return new ScriptWire(
                script.addressee(),
                script.nodes().get(0).name(),
                script.nodes().stream().map(ScriptWire::node).toList(),
                script.logins().stream()
                        .map(login -> new LoginWire(
                                login.kind(),
                                login.callers(),
                                login.diagnosis().simulation().verdict(),
                                login.causes().stream().map(CauseCode::toString).toList()))
                        .toList(),
                script.school(),
                script.question().map(question -> new QuestionWire(question.fact(), question.ask())),
                script.callBack(),
                new TurnWire(WhereToTurn.STANDARD.phone(), WhereToTurn.STANDARD.email(), WhereToTurn.STANDARD.letter()),
                opened.earlier().stream().map(EarlierCallWire::of).toList(),
                opened.tickets().stream().map(EarlierTicketWire::of).toList(),
                new HandOverRef(opened.lookup().id(), opened.lookup().callId()));
    }

    private static NodeWire node(Node node) {
        return new NodeWire(
                node.name(),
                node.say(),
                node.act(),
                node.next().stream()
                        .map(branch -> new BranchWire(branch.when(), branch.to()))
                        .toList());
    }
}
