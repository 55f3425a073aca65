package ru.nso.esialogin.ticket.api;

import static ru.nso.esialogin.card.api.RegistryApi.MERGE_PATCH;
import static ru.nso.esialogin.card.api.RegistryApi.as;

import io.restassured.response.Response;

/** Tickets as tests call them. */
public final class TicketApi {
    public static final String TICKETS = "/api/v1/tickets";

    private TicketApi() {}

    /** A new ticket of the helpdesk; its number. */
    public static String newTicket(String body) {
        return as("helpdesk")
                .body("{\"channel\": \"WEB\", \"body\": \"%s\"}".formatted(body))
                .post(TICKETS)
                .path("id");
    }

    public static Response read(String id) {
        return as("helpdesk").get(TICKETS + '/' + id);
    }

    /** Changes a ticket, whatever its version is. */
    public static Response change(String id, String patch) {
        return as("helpdesk")
                .contentType(MERGE_PATCH)
                .header("If-Match", read(id).header("ETag"))
                .body(patch)
                .patch(TICKETS + '/' + id);
    }

    public static Response history(String id) {
        return as("helpdesk").get(TICKETS + '/' + id + "/history");
    }
}
