package ru.nso.esialogin.diagnosis.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.diagnosis.Diagnoses;
import ru.nso.esialogin.diagnosis.Diagnoses.Judgement;
import ru.nso.esialogin.diagnosis.DiagnosisStore;
import ru.nso.esialogin.diagnosis.FoundLogin;
import ru.nso.esialogin.diagnosis.RegistryDiagnoses;
import ru.nso.esialogin.diagnosis.StoredDiagnosis;
import ru.nso.esialogin.diagnosis.api.kept.KeptForm;
import ru.nso.esialogin.diagnosis.api.kept.KeptProblem;
import ru.nso.esialogin.diagnosis.api.plan.EditWire;
import ru.nso.esialogin.diagnosis.api.whatif.PlannedEdits;
import ru.nso.esialogin.diagnosis.api.wire.ToldLogins;
import ru.nso.esialogin.diagnosis.kept.DiagnosisInShort;
import ru.nso.esialogin.diagnosis.kept.KeptDiagnoses;
import ru.nso.esialogin.diagnosis.kept.KeptDiagnosis;
import ru.nso.esialogin.diagnosis.kept.Replayed;
import ru.nso.esialogin.diagnosis.kept.Replayed.Difference;
import ru.nso.esialogin.diagnosis.kept.ToldLogin;
import ru.nso.esialogin.diagnosis.kept.TriedEdit;
import ru.nso.esialogin.diagnosis.whatif.EditAlone;
import ru.nso.esialogin.diagnosis.whatif.WhatIfAnswer;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.platform.json.JsonDifference;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.repair.PlannedEdit;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.Edit.Target;
import ru.nso.esialogin.rules.Edit.What;
import ru.nso.esialogin.rules.engine.Certainty;
import ru.nso.esialogin.rules.engine.EditEffects;

/** What the operations of the contract do with kept diagnoses, for pages. */
@Singleton
final class KeptDesk implements KeptDiagnoses {
    private final DiagnosisDesk desk;
    private final RegistryDiagnoses registry;
    private final Diagnoses diagnoses;
    private final Replays replays;
    private final PlannedEdits edits;
    private final EditAlone alone;
    private final KeptForm form;
    private final ObjectMapper mapper;
    private final Clock clock;

    KeptDesk(
            DiagnosisDesk desk,
            RegistryDiagnoses registry,
            Diagnoses diagnoses,
            Replays replays,
            PlannedEdits edits,
            EditAlone alone,
            KeptForm form,
            ObjectMapper mapper,
            Clock clock) {
        this.desk = desk;
        this.registry = registry;
        this.diagnoses = diagnoses;
        this.replays = replays;
        this.edits = edits;
        this.alone = alone;
        this.form = form;
        this.mapper = mapper;
        this.clock = clock;
    }

    @Override
    public String explain(Access access, ToldLogin told) {
        return desk.keep(() -> access, ToldLogins.request(told)).id();
    }

    @Override
    public Optional<KeptDiagnosis> read(Access access, String id) {
        return registry.kept(access, id)
                .map(kept -> new KeptDiagnosis(
                        kept.id(), readableFacts(kept), form.answer(kept).toString()));
    }

    @Override
    public List<DiagnosisInShort> ofTicket(Access access, String ticket) {
        return registry.ofTicket(access, ticket).stream()
                .flatMap(made -> inShort(made).stream())
                .toList();
    }

    private Optional<DiagnosisInShort> inShort(DiagnosisStore.Made made) {
        try {
            JsonNode answer = form.answer(made.diagnosis());
            List<DiagnosisInShort.Cause> causes = new ArrayList<>();
            answer.path("causes")
                    .forEach(cause -> causes.add(new DiagnosisInShort.Cause(
                            cause.path("code").asText(),
                            cause.path("title").asText(),
                            Certainty.valueOf(cause.path("certainty").asText()))));
            return Optional.of(new DiagnosisInShort(
                    made.diagnosis().id(),
                    made.at(),
                    made.diagnosis().by(),
                    readableFacts(made.diagnosis())
                            .map(LoginCase::identity)
                            .map(who -> new DiagnosisInShort.Who(
                                    who.role(), who.name().initials())),
                    Verdict.valueOf(answer.path("verdict").asText()),
                    causes));
        } catch (ProblemException problem) {
            if (problem.kind() == KeptProblem.STORED_DIAGNOSIS_DAMAGED) {
                return Optional.empty(); // the log says so
            }
            throw problem;
        }
    }

    /** An answer of an earlier release is shown even where its facts are not read any more. */
    private Optional<LoginCase> readableFacts(StoredDiagnosis kept) {
        try {
            return Optional.of(form.facts(kept));
        } catch (ProblemException problem) {
            if (problem.kind() == KeptProblem.STORED_DIAGNOSIS_UNREADABLE) {
                return Optional.empty();
            }
            throw problem;
        }
    }

    @Override
    public Optional<Replayed> replay(Access access, String id) {
        return replays.of(access, id)
                .map(answer -> new Replayed(
                        answer.identical(),
                        answer.catalogueVersionThen(),
                        answer.catalogueVersionNow(),
                        Set.copyOf(answer.changed()),
                        answer.differences().stream().map(KeptDesk::difference).toList(),
                        answer.differencesTruncated(),
                        answer.now().verdict()));
    }

    private static Difference difference(JsonDifference one) {
        return new Difference(one.pointer(), written(one.then()), written(one.now()));
    }

    private static Optional<String> written(@Nullable JsonNode value) {
        return Optional.ofNullable(value).map(told -> told.isTextual() ? told.asText() : told.toString());
    }

    @Override
    public Optional<TriedEdit> tryEdit(Access access, String id, int plan, int edit) {
        Optional<StoredDiagnosis> kept = registry.kept(access, id);
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        JsonNode answer = form.answer(kept.get());
        JsonNode asked = answer.path("plans").path(plan).path("edits").path(edit);
        if (asked.isMissingNode()) {
            return Optional.empty();
        }
        What what = What.valueOf(asked.path("what").asText());
        LoginCase facts = form.facts(kept.get());
        Judgement judged = diagnoses.judge(facts);
        Optional<PlannedEdit> planned =
                planned(judged, one -> mapper.valueToTree(EditWire.of(one)).equals(asked));
        return Optional.of(new TriedEdit(
                Verdict.valueOf(answer.path("verdict").asText()),
                planned.map(one -> verdictAfter(facts, judged, one)),
                what.changesCards(),
                switch (what) {
                    case ADD_PARENT, LINK_PARENT, ADD_STAFF_CARD ->
                        planned.flatMap(one -> added(access, kept.get(), facts, one.edit()));
                    default -> what.changesCards() ? edits.play(access, asked, clock.instant()) : Optional.empty();
                }));
    }

    /** The edit is found among the plans of today, for what it does to the login does not stand in the answer. */
    private static Optional<PlannedEdit> planned(Judgement judged, Predicate<PlannedEdit> wanted) {
        return Stream.concat(
                        judged.planning().plans().stream().flatMap(plan -> plan.edits().stream()),
                        judged.planning().candidates().stream())
                .filter(wanted)
                .findFirst();
    }

    private Verdict verdictAfter(LoginCase facts, Judgement judged, PlannedEdit edit) {
        return diagnoses
                .simulate(EditEffects.apply(facts, judged.simulation(), List.of(edit.edit())))
                .verdict();
    }

    /**
     * Plays an edit that adds the one who logs in, over the cards of today; nothing where no card is known to which a
     * parent could be added.
     */
    private Optional<WhatIfAnswer> added(Access access, StoredDiagnosis kept, LoginCase then, Edit edit) {
        if (edit.addsParent() && edit.targets().isEmpty()) {
            return Optional.empty();
        }
        FoundLogin now = registry.today(access, kept, then);
        Set<String> cards =
                now.login().knownCards().stream().map(PersonCard::id).collect(Collectors.toSet());
        if (!edit.targets().stream().map(Target::cardId).allMatch(cards::contains)) {
            return Optional.of(new WhatIfAnswer.NotThere());
        }
        Judgement judged = diagnoses.judge(now.login());
        return Optional.of(planned(judged, one -> one.edit().equals(edit))
                .<WhatIfAnswer>map(one -> alone.play(access, now, judged.simulation(), one))
                .orElseGet(() -> new WhatIfAnswer.Simulated(Set.of(0), List.of(), 0, false, true, now.dataAsOf())));
    }
}
