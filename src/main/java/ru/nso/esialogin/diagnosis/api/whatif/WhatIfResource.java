package ru.nso.esialogin.diagnosis.api.whatif;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.CurrentAccess;
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.card.api.wire.read.CardLimits;
import ru.nso.esialogin.diagnosis.whatif.WhatIf;
import ru.nso.esialogin.diagnosis.whatif.WhatIfAnswer;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;
import ru.nso.esialogin.repair.blast.edit.CardEdit;
import ru.nso.esialogin.repair.blast.edit.ImpossibleEdit;

/** Edits of cards that nobody makes: whose login they would change. */
@Path("/api/v1/simulations/what-if")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.HELPDESK, Roles.SCHOOL_ADMIN, Roles.MUNICIPAL_ADMIN, Roles.ADMIN})
@Tag(name = "Diagnoses")
public class WhatIfResource {
    private final WhatIf whatIf;
    private final CardLimits limits;
    private final CurrentAccess access;
    private final Clock clock;

    WhatIfResource(WhatIf whatIf, CardLimits limits, CurrentAccess access, Clock clock) {
        this.whatIf = whatIf;
        this.limits = limits;
        this.access = access;
        this.clock = clock;
    }

    /** Plays edits. */
    @POST
    @Operation(
            operationId = "whatIf",
            summary = "Play edits of cards",
            description = "Everybody in the registry whom the edits may touch is simulated before and after them: who"
                    + " gains, who loses, who would be let into another's data. Nothing is stored; values are used for"
                    + " this answer only and come back masked. The cards must be the caller's; of people on other cards"
                    + " a number is told. X-Purpose is needed. What an account holds at ЕСИА is assumed from the cards"
                    + " and does not change by an edit.")
    @APIResponse(
            responseCode = "200",
            description = "Whose login would change",
            content =
                    @Content(
                            schema = @Schema(implementation = WhatIfWire.class),
                            examples = @ExampleObject(name = "right SNILS", value = WhatIfExamples.ANSWER)))
    @APIResponse(responseCode = "404", description = "A card or school is not there, or it is not the caller's")
    @APIResponse(responseCode = "422", description = "An edit changes no card, or the cards do not allow it")
    @APIResponse(responseCode = "428", description = "No purpose is stated")
    public WhatIfWire simulate(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = WhatIfRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "right SNILS",
                                                            value = WhatIfExamples.REQUEST)))
                    @Nullable
                    WhatIfRequest body) {
        if (body == null) {
            throw new ProblemException(TechnicalProblem.WRONG_TYPE, "Тело запроса пусто. Нужен объект: { … }.");
        }
        EditReader reader = new EditReader(limits);
        List<CardEdit> edits = reader.read(body);
        Instant at = body.at().value().orElseGet(clock::instant);
        Access stated = access.stated();
        WhatIfAnswer answer = whatIf.simulate(stated, edits, at);
        if (answer instanceof WhatIfAnswer.Simulated simulated) {
            return WhatIfWire.of(at, edits, simulated);
        }
        if (answer instanceof WhatIfAnswer.Refused refused) {
            ImpossibleEdit why = refused.why();
            throw ProblemException.at(
                    TechnicalProblem.INVALID_VALUE,
                    reader.pointer(why.number()),
                    why.reason().words());
        }
        throw ProblemException.notFound();
    }
}
