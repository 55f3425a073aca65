package ru.nso.esialogin.imports.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.CurrentAccess;
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.imports.preview.LoginChange;
import ru.nso.esialogin.imports.preview.LoginEffect;
import ru.nso.esialogin.imports.preview.PreviewStore;
import ru.nso.esialogin.imports.run.Imports;
import ru.nso.esialogin.platform.http.Cursors;
import ru.nso.esialogin.platform.http.PageRequest;
import ru.nso.esialogin.platform.problem.ProblemException;

/** What a file does to logins. */
@Path("/api/v1/imports/{id}/preview")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports")
public class PreviewResource {
    private static final List<String> EFFECTS = List.of("MENDED", "BROKEN", "WRONG_PERSON", "CHANGED");

    private final Imports imports;
    private final PreviewStore previews;
    private final Cursors cursors;
    private final CurrentAccess access;

    PreviewResource(Imports imports, PreviewStore previews, Cursors cursors, CurrentAccess access) {
        this.imports = imports;
        this.previews = previews;
        this.cursors = cursors;
        this.access = access;
    }

    /** Logins that become others. */
    @GET
    @RolesAllowed({Roles.SCHOOL_ADMIN, Roles.ADMIN})
    @Operation(
            operationId = "previewImport",
            summary = "Чей вход загрузка исправит, а чей сломает",
            description = "Для тех, кто уже стоит на карточках: вход до и после файла, с предполагаемой учётной записью"
                    + " (вход по СНИЛС, контакты карточки). Готово, когда файл проверен, до записи; с dryRun=true"
                    + " записи не будет. Только номера карточек и людей.")
    @APIResponse(
            responseCode = "200",
            description = "Страница списка",
            content =
                    @Content(
                            schema = @Schema(implementation = PreviewWire.class),
                            examples = @ExampleObject(name = "пример", value = ImportExamples.PREVIEW)))
    @APIResponse(responseCode = "404", description = "Такой загрузки нет, или она не Ваша")
    public PreviewWire preview(
            @PathParam("id") String id,
            @QueryParam("effect") @Nullable String effect,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        if (imports.look(access.caller(), id).isEmpty()) {
            throw ProblemException.notFound();
        }
        Optional<LoginEffect> wanted =
                ImportParameters.one(effect, "/effect", EFFECTS).map(LoginEffect::valueOf);
        String list = "imports/" + id + "/preview/" + wanted.map(Enum::name).orElse("");
        PageRequest page = PageRequest.of(limit, cursor);
        PreviewStore.Place after =
                page.cursor().map(text -> place(cursors.position(list, text))).orElse(PreviewStore.Place.BEGINNING);
        List<LoginChange> found = previews.page(id, wanted, after, page.limit() + 1);
        List<LoginChange> shown = found.subList(0, Math.min(page.limit(), found.size()));
        return new PreviewWire(
                previews.counts(id).map(PreviewWire.Counts::of).orElse(null),
                shown.stream().map(PreviewWire.Item::of).toList(),
                found.size() > shown.size() ? cursors.after(list, text(shown.get(shown.size() - 1))) : null);
    }

    private static String text(LoginChange last) {
        return last.cardId() + ' ' + last.personId();
    }

    private static PreviewStore.Place place(String text) {
        int gap = text.indexOf(' ');
        return new PreviewStore.Place(text.substring(0, gap), text.substring(gap + 1));
    }
}
