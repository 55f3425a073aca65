package ru.nso.esialogin.platform.problem.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/**
 * Describes what every operation may answer besides what it says of itself: who is not logged in or may not, a body that
 * cannot be read or understood, an id that leads nowhere, headers that are missing; and that every refusal is a problem document.
 * What is the same for all operations is described once and referred to.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class ProblemsInDescription implements OASFilter {
    private static final String DOCUMENT = "#/components/schemas/ProblemDocument";

    /** What the framework says where the operation says nothing. */
    private static final Map<String, String> BETTER_WORDS = Map.of(
            "Not Authorized", "Nobody is logged in, or the token or password is wrong",
            "Not Allowed", "The caller's role may not do this",
            "Bad Request", "The body cannot be read");

    private static final String REFERENCE = "#/components/responses/";
    private static final String MALFORMED = "AddressMalformed";
    private static final String SLOW = "BodyTooSlow";
    private static final String LONG = "AddressTooLong";
    private static final String LARGE = "HeadersTooLarge";
    private static final String AWAY = "Unavailable";

    @Override
    public void filterOpenAPI(OpenAPI description) {
        if (description.getComponents() == null) {
            description.setComponents(OASFactory.createComponents());
        }
        share(description.getComponents(), MALFORMED, "The address cannot be read");
        share(description.getComponents(), SLOW, "The body comes too slowly");
        share(description.getComponents(), LONG, "The address is too long");
        share(description.getComponents(), LARGE, "There are too many headers, or they are too large");
        share(
                description.getComponents(),
                AWAY,
                "The database does not answer, or is too busy; Retry-After says when to come back");
        description.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> describe(path, method, operation)));
    }

    private static void describe(String path, PathItem.HttpMethod method, Operation operation) {
        APIResponses responses = operation.getResponses();
        if (responses == null) {
            return;
        }
        if (operation.getRequestBody() != null) {
            add(responses, "400", "The body cannot be read");
            refer(responses, "408", SLOW);
            add(responses, "413", "The body is too large");
            add(responses, "415", "The body is of another media type");
            add(responses, "422", "The body is read, but something in it cannot be meant: errors say what and where");
        }
        if (path.contains("{")) {
            add(responses, "404", "It is not there, or it is not the caller's");
        }
        if (path.startsWith("/api/")) {
            add(responses, "422", "A parameter is unknown, or what stands in one cannot be meant");
            refer(responses, "414", LONG);
            refer(responses, "431", LARGE);
            refer(responses, "503", AWAY);
        }
        if (hasHeader(operation, "If-Match")) {
            add(responses, "400", "The header If-Match is no list of entity tags");
            add(responses, "409", "Somebody else changes the record at this moment");
            add(responses, "412", "The record is no longer the one that If-Match names");
            add(responses, "428", "If-Match is missing, or the purpose of the access");
        }
        if (hasHeader(operation, "Idempotency-Key")) {
            add(responses, "409", "It is there already, or the same request is still being worked at");
        }
        if (hasHeader(operation, "X-Purpose")) {
            add(responses, "428", "The purpose of the access is missing, or the case that it needs");
        }
        if (operation.getSecurity() != null && !operation.getSecurity().isEmpty()) {
            add(
                    responses,
                    "429",
                    "Too many requests of the user, or too many in vain; Retry-After says when to come back");
        }
        if (path.startsWith("/api/")) {
            refer(responses, "400", MALFORMED);
        }
        responses.getAPIResponses().forEach((status, response) -> {
            if (response.getRef() != null) {
                return;
            }
            response.setDescription(BETTER_WORDS.getOrDefault(response.getDescription(), response.getDescription()));
            if (status.matches("[45]\\d\\d") && response.getContent() == null && method != PathItem.HttpMethod.HEAD) {
                response.setContent(problem());
            }
        });
    }

    private static boolean hasHeader(Operation operation, String name) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> name.equals(parameter.getName()));
    }

    private static void add(APIResponses responses, String status, String description) {
        if (!responses.hasAPIResponse(status)) {
            APIResponse response = OASFactory.createAPIResponse().description(description);
            responses.addAPIResponse(status, response);
        }
    }

    private static void refer(APIResponses responses, String status, String shared) {
        if (!responses.hasAPIResponse(status)) {
            responses.addAPIResponse(status, OASFactory.createAPIResponse().ref(REFERENCE + shared));
        }
    }

    private static void share(Components components, String name, String description) {
        components.addResponse(
                name, OASFactory.createAPIResponse().description(description).content(problem()));
    }

    private static Content problem() {
        return OASFactory.createContent()
                .addMediaType(
                        ProblemResponses.MEDIA_TYPE,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref(DOCUMENT)));
    }
}
