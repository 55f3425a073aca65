package ru.nso.esialogin.platform.crypto.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ru.nso.esialogin.platform.crypto.rotation.KeyUsages;
import ru.nso.esialogin.platform.crypto.rotation.Rotation;
import ru.nso.esialogin.platform.identity.Roles;

/** Keys by their ids, for whoever runs the service. */
@Path("/api/v1/keys")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMIN)
@Tag(name = "Keys", description = "Ключи шифрования: что под ними и какие уже не нужны")
public class KeysResource {
    private final KeyUsages usages;
    private final Rotation rotation;

    KeysResource(KeyUsages usages, Rotation rotation) {
        this.usages = usages;
        this.rotation = rotation;
    }

    /** What is under which key. */
    @GET
    @Operation(
            operationId = "listKeys",
            summary = "Ключи, данные под ними и ход перешифрования",
            description = "Самих ключей в ответе нет. removable: ключ можно убрать из настроек. Отметки журнала"
                    + " обращений остаются под своим ключом (rotates: false). damaged: строки со значениями, которые"
                    + " служба не писала; их не прочитать ни одним ключом, и они остаются как есть. Ответ пересчитывает все строки, поэтому"
                    + " спрашивайте не чаще, чем нужно.")
    @APIResponse(
            responseCode = "200",
            description = "Ключи",
            content =
                    @Content(
                            schema = @Schema(implementation = KeysWire.class),
                            examples = @ExampleObject(name = "пример", value = KeyExamples.KEYS)))
    public KeysWire list() throws SQLException {
        return now();
    }

    /** Begins to write anew what is under old keys. */
    @POST
    @Path("rotation")
    @Operation(
            operationId = "rotateKeys",
            summary = "Перешифровать данные, которые остались под прежними ключами",
            description = "Работа идёт в фоне и не мешает запросам; ход показывает GET /api/v1/keys. Если она уже идёт,"
                    + " ничего не меняется. Тела у запроса нет.")
    @APIResponse(
            responseCode = "202",
            description = "Принято",
            content =
                    @Content(
                            schema = @Schema(implementation = KeysWire.class),
                            examples = @ExampleObject(name = "пример", value = KeyExamples.KEYS)))
    public Response rotate() throws SQLException {
        rotation.begin();
        return Response.accepted(now()).build();
    }

    private KeysWire now() throws SQLException {
        return KeysWire.of(usages.all(), rotation.last());
    }
}
