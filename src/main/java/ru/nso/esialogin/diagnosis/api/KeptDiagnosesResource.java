package ru.nso.esialogin.diagnosis.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ru.nso.esialogin.access.CurrentAccess;
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.diagnosis.Changed;
import ru.nso.esialogin.diagnosis.Diagnoses;
import ru.nso.esialogin.diagnosis.Reexamined;
import ru.nso.esialogin.diagnosis.RegistryDiagnoses;
import ru.nso.esialogin.diagnosis.api.kept.ComparedAnswer;
import ru.nso.esialogin.diagnosis.api.kept.KeptForm;
import ru.nso.esialogin.platform.json.JsonDifference;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.repair.PlanLimits;

/** Diagnoses that were made against the registry and are kept. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.HELPDESK, Roles.SCHOOL_ADMIN, Roles.MUNICIPAL_ADMIN, Roles.ADMIN})
@Tag(name = "Diagnoses", description = "Why a login fails, and what mends it")
public class KeptDiagnosesResource {
    private final RegistryDiagnoses registry;
    private final Diagnoses diagnoses;
    private final DiagnosisDesk desk;
    private final KeptForm form;
    private final CurrentAccess access;
    private final ObjectMapper mapper;
    private final AnswerLimits limits;

    KeptDiagnosesResource(
            RegistryDiagnoses registry,
            Diagnoses diagnoses,
            DiagnosisDesk desk,
            KeptForm form,
            CurrentAccess access,
            ObjectMapper mapper,
            AnswerLimits limits) {
        this.registry = registry;
        this.diagnoses = diagnoses;
        this.desk = desk;
        this.form = form;
        this.access = access;
        this.mapper = mapper;
        this.limits = limits;
    }

    /** A diagnosis that was made against the registry. */
    @GET
    @Path("/diagnoses/{id}")
    @Operation(
            operationId = "getDiagnosis",
            summary = "A kept diagnosis",
            description =
                    "Only diagnoses against the registry are kept, for 30 days unless configured otherwise; whoever"
                            + " has the scope in which it was made sees it.")
    @APIResponse(
            responseCode = "200",
            description = "The diagnosis as it was answered",
            content =
                    @Content(
                            schema = @Schema(implementation = DiagnosisAnswer.class),
                            examples = @ExampleObject(name = "wrong service", value = Examples.DIAGNOSIS)))
    @APIResponse(responseCode = "404", description = "There is none, or it is not the caller's")
    public JsonNode get(
            @Parameter(description = "Id from the answer", example = "01919d5e-2b7f-7000-8000-3f6c2b7d9a10")
                    @PathParam("id")
                    String id) {
        return form.answer(registry.kept(access.stated(), id).orElseThrow(ProblemException::notFound));
    }

    /** Runs today's rules over the facts of a kept diagnosis. */
    @POST
    @Path("/diagnoses/{id}/replay")
    @Operation(
            operationId = "replayDiagnosis",
            summary = "Run today's rules over the facts of a kept diagnosis",
            description = "Says whether the answer is the same today, in which members it differs, and what has changed"
                    + " since: the cards (one search of the registry with the keys and names of the stored facts, in"
                    + " the scope of the diagnosis; every member of the cards is compared except how old they are), the"
                    + " policies, or the catalogue. What the registry said of others (near"
                    + " cards, whom a plan touches) is not compared. Takes no body, and keeps nothing but the entries in the access"
                    + " log.")
    @APIResponse(
            responseCode = "200",
            description = "Both answers compared",
            content =
                    @Content(
                            schema = @Schema(implementation = ReplayAnswer.class),
                            examples = @ExampleObject(name = "nothing changed", value = Examples.REPLAY)))
    @APIResponse(responseCode = "404", description = "There is none, it is not the caller's, or it is too old")
    @APIResponse(responseCode = "428", description = "No purpose is stated")
    @APIResponse(responseCode = "500", description = "What was kept is damaged: its hash does not fit any more")
    public ReplayAnswer replay(
            @Parameter(description = "Id from the answer", example = "01919d5e-2b7f-7000-8000-3f6c2b7d9a10")
                    @PathParam("id")
                    String id) {
        Reexamined again = registry.reexamine(access.stated(), id, form::facts).orElseThrow(ProblemException::notFound);
        DiagnosisAnswer now = desk.explainAgain(again.then());
        ObjectNode before = form.answer(again.kept());
        List<JsonDifference> differences = JsonDifference.between(
                ComparedAnswer.of(before), ComparedAnswer.of(mapper.<ObjectNode>valueToTree(now)));
        boolean unexplained = !differences.isEmpty() && !ranOutOfTime(before) && !ranOutOfTime(mapper.valueToTree(now));
        return new ReplayAnswer(
                id,
                differences.isEmpty(),
                again.kept().origin().catalogueVersion(),
                diagnoses.version().text(),
                List.copyOf(changed(again, unexplained)),
                differences.stream().limit(limits.replayDifferences()).toList(),
                differences.size() > limits.replayDifferences(),
                now);
    }

    /** Equal facts and policies under equal rules: if the answers differ all the same, the program is another. */
    private Set<Changed> changed(Reexamined again, boolean unexplained) {
        Set<Changed> changed = EnumSet.noneOf(Changed.class);
        changed.addAll(again.kept().origin().changedUntil(diagnoses.version()));
        if (unexplained && changed.isEmpty()) {
            changed.add(Changed.CATALOGUE);
        }
        if (!form.sameCards(again.then().login(), again.now().login())) {
            changed.add(Changed.FACTS);
        }
        return changed;
    }

    /** Which plans were found until then depends on how busy the machine was, and shows no change of anything. */
    private static boolean ranOutOfTime(JsonNode answer) {
        return StreamSupport.stream(answer.path("planLimits").spliterator(), false)
                .anyMatch(limit -> limit.asText().equals(PlanLimits.Reached.TIME.name()));
    }
}
