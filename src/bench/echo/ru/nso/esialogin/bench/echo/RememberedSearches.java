package ru.nso.esialogin.bench.echo;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.card.api.CardsResource;
import ru.nso.esialogin.card.api.SearchRequest;
import ru.nso.esialogin.card.api.wire.CardWire;
import ru.nso.esialogin.platform.http.Page;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;

/**
 * Answers a search by SNILS with the same JSON as {@code POST /cards/search}, through the same authentication, limits,
 * reading and problem documents, without database: the first answer to a SNILS is searched for and remembered.
 */
@Path("/api/v1/bench/cards/search")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.HELPDESK, Roles.SCHOOL_ADMIN, Roles.MUNICIPAL_ADMIN, Roles.ADMIN})
public class RememberedSearches {
    private final CardsResource cards;
    private final Map<String, Page<CardWire>> answers = new ConcurrentHashMap<>();

    RememberedSearches(CardsResource cards) {
        this.cards = cards;
    }

    /** The answer as it was the first time. */
    @POST
    public Page<CardWire> search(@Nullable SearchRequest body) {
        if (body == null || !body.snils().isPresent()) {
            throw new ProblemException(TechnicalProblem.WRONG_TYPE, "Нужен объект с snils.");
        }
        return answers.computeIfAbsent(body.snils().orElse(""), first -> cards.search(body, null, null));
    }
}
