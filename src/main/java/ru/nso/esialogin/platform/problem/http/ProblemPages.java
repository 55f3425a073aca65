package ru.nso.esialogin.platform.problem.http;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.Response;
import ru.nso.esialogin.platform.problem.ProblemException;

/** Answers for people, where a browser asks: they get a page, not a problem document. */
public interface ProblemPages {

    /** Whether the address is one of theirs. */
    boolean cover(String path);

    /** The page that says what is wrong. */
    Response page(ProblemException problem);

    /** Leads whoever is not logged in to the log-in. */
    Uni<Response> logIn();
}
