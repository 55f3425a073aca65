package ru.nso.esialogin.card.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.AccessEntry.Action;
import ru.nso.esialogin.access.CurrentAccess;
import ru.nso.esialogin.access.Purpose;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.card.api.wire.RemarkWire;
import ru.nso.esialogin.card.api.wire.read.CardLimits;
import ru.nso.esialogin.card.api.wire.read.CardReader;
import ru.nso.esialogin.card.api.wire.read.IdPolicy;
import ru.nso.esialogin.card.registry.CardVersion;
import ru.nso.esialogin.card.registry.NewIds;
import ru.nso.esialogin.card.registry.Registry;
import ru.nso.esialogin.card.registry.Stored;
import ru.nso.esialogin.card.registry.UnknownSchoolException;
import ru.nso.esialogin.platform.http.ETags;
import ru.nso.esialogin.platform.http.Given;
import ru.nso.esialogin.platform.http.Page;
import ru.nso.esialogin.platform.json.MergePatch;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;

/** The operations that pupil cards and staff cards share. */
final class CardDesk<C extends Card, W> {
    private final CardForm<C, W> form;
    private final Registry<C> registry;
    private final CurrentAccess access;
    private final CardLimits limits;
    private final NewIds ids;
    private final Pages pages;
    private final ObjectMapper mapper;
    private final Clock clock;

    CardDesk(CardForm<C, W> form, Registry<C> registry, Tools tools) {
        this.form = form;
        this.registry = registry;
        this.access = tools.access();
        this.limits = tools.limits();
        this.ids = tools.ids();
        this.pages = tools.pages();
        this.mapper = tools.mapper();
        this.clock = tools.clock();
    }

    Response create(W wire) {
        CardReader reader = reader(RegistryIds.forNewCard(ids));
        C card = form.read(reader, wire, Optional.empty());
        reader.refuseProblems();
        Stored<C> stored;
        try {
            stored = registry.create(access.statedOr(Purpose.CARD_UPKEEP), card);
        } catch (UnknownSchoolException unknown) {
            throw unknownSchool(form.schoolPointer(wire));
        }
        return Response.created(URI.create(
                        "/api/v1/" + form.collection() + '/' + stored.content().id()))
                .tag(ETags.of(stored.version()))
                .entity(form.withRemarks(form.masked(stored.content()), reader.remarks()))
                .build();
    }

    Page<W> list(@Nullable String schoolId, @Nullable String limit, @Nullable String cursor) {
        Optional<String> school = Given.parameter(schoolId);
        Supplier<String> list = () -> form.collection() + '/' + school.orElse("");
        return pages.answer(
                list,
                registry.page(access.stated(), school, pages.request(list, limit, cursor)),
                stored -> form.masked(stored.content()));
    }

    Page<W> search(SearchRequest request, @Nullable String limit, @Nullable String cursor) {
        Supplier<String> list = () -> form.collection() + "/search/" + pages.nameOf(request);
        return pages.answer(
                list,
                registry.search(access.stated(), request.keys(), pages.request(list, limit, cursor)),
                stored -> form.masked(stored.content()));
    }

    Response read(String id) {
        return registry.find(access.stated(), id)
                .map(stored -> Response.ok(form.masked(stored.content()))
                        .tag(ETags.of(stored.version()))
                        .build())
                .orElseThrow(ProblemException::notFound);
    }

    Response replace(String id, @Nullable String ifMatch, W wire) {
        return change(id, ifMatch, Action.REPLACE, Registry.WHOLE_CARD, stored -> wire);
    }

    Response patch(String id, @Nullable String ifMatch, JsonNode patch) {
        if (!patch.isObject()) {
            throw ProblemException.at(TechnicalProblem.WRONG_TYPE, "", "Нужен объект: { … }.");
        }
        return change(id, ifMatch, Action.PATCH, MergePatch.fields(patch), stored -> merged(stored, patch));
    }

    Response archive(String id, @Nullable String ifMatch) {
        boolean archived = registry.archive(
                access.statedOr(Purpose.CARD_UPKEEP), id, stored -> ETags.requireMatch(ifMatch, stored.version()));
        if (!archived) {
            throw ProblemException.notFound();
        }
        return Response.noContent().build();
    }

    Page<CardVersionWire<W>> history(String id) {
        List<CardVersion<C>> versions = registry.history(access.stated(), id);
        if (versions.isEmpty()) {
            throw ProblemException.notFound();
        }
        return Page.last(versions.stream()
                .map(version -> CardVersionWire.of(version, form::masked))
                .toList());
    }

    private Response change(
            String id, @Nullable String ifMatch, Action action, List<String> fields, Function<C, W> request) {
        List<RemarkWire> remarks = new ArrayList<>();
        AtomicReference<String> schoolPointer = new AtomicReference<>("/school/id");
        try {
            Stored<C> changed = registry.change(access.stated(), action, id, fields, stored -> {
                        ETags.requireMatch(ifMatch, stored.version());
                        W wire = request.apply(stored.content());
                        schoolPointer.set(form.schoolPointer(wire));
                        CardReader reader = reader(RegistryIds.forChangeOf(stored.content(), ids));
                        C card = form.read(reader, wire, Optional.of(stored.content()));
                        refuseOtherId(id, wire);
                        reader.refuseProblems();
                        remarks.addAll(reader.remarks());
                        return card;
                    })
                    .orElseThrow(ProblemException::notFound);
            return Response.ok(form.withRemarks(form.masked(changed.content()), remarks))
                    .tag(ETags.of(changed.version()))
                    .build();
        } catch (UnknownSchoolException unknown) {
            throw unknownSchool(Objects.requireNonNull(schoolPointer.get()));
        }
    }

    /** Nobody on a card is born after today; a day is left for the zones. */
    private CardReader reader(IdPolicy policy) {
        return CardReader.forRegistry(
                limits,
                policy,
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1));
    }

    private W merged(C stored, JsonNode patch) {
        ObjectNode before = mapper.valueToTree(form.masked(stored));
        if (patch.has("schoolId")) {
            before.remove("school");
        }
        try {
            return mapper.treeToValue(MergePatch.apply(before, patch), form.type());
        } catch (JsonProcessingException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    private void refuseOtherId(String id, W wire) {
        if (!form.id(wire).orElse(id).equals(id)) {
            throw ProblemException.at(TechnicalProblem.INVALID_VALUE, "/id", "Здесь id другой карточки.");
        }
    }

    private static ProblemException unknownSchool(String pointer) {
        return ProblemException.at(
                TechnicalProblem.INVALID_VALUE, pointer, "Такой школы нет в реестре, или у вас нет к ней доступа.");
    }

    /** What every desk works with. */
    record Tools(CurrentAccess access, CardLimits limits, NewIds ids, Pages pages, ObjectMapper mapper, Clock clock) {}
}
