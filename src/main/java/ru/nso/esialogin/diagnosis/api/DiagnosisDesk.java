package ru.nso.esialogin.diagnosis.api;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.CurrentAccess;
import ru.nso.esialogin.diagnosis.CheckedPlan;
import ru.nso.esialogin.diagnosis.Diagnoses;
import ru.nso.esialogin.diagnosis.Diagnosis;
import ru.nso.esialogin.diagnosis.FoundLogin;
import ru.nso.esialogin.diagnosis.RegistryDiagnoses;
import ru.nso.esialogin.diagnosis.StoredDiagnosis;
import ru.nso.esialogin.diagnosis.api.kept.KeptForm;
import ru.nso.esialogin.diagnosis.api.wire.DiagnosisRequest;
import ru.nso.esialogin.diagnosis.api.wire.RequestReader;
import ru.nso.esialogin.diagnosis.nearmiss.NearMisses;
import ru.nso.esialogin.diagnosis.nearmiss.RegistryNearMisses;
import ru.nso.esialogin.diagnosis.whatif.OthersTouched;
import ru.nso.esialogin.diagnosis.whatif.PlanOthers;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;
import ru.nso.esialogin.platform.problem.http.SafeStack;

/** What single requests, batches and replays do alike. */
@Singleton
final class DiagnosisDesk {
    private static final Logger LOG = Logger.getLogger(DiagnosisDesk.class);

    private final Diagnoses diagnoses;
    private final RegistryDiagnoses registry;
    private final RequestReader reader;
    private final PlanOthers others;
    private final RegistryNearMisses nearMisses;
    private final KeptForm form;
    private final CurrentAccess access;

    DiagnosisDesk(
            Diagnoses diagnoses,
            RegistryDiagnoses registry,
            RequestReader reader,
            PlanOthers others,
            RegistryNearMisses nearMisses,
            KeptForm form,
            CurrentAccess access) {
        this.diagnoses = diagnoses;
        this.registry = registry;
        this.reader = reader;
        this.others = others;
        this.nearMisses = nearMisses;
        this.form = form;
        this.access = access;
    }

    static DiagnosisRequest present(@Nullable DiagnosisRequest body) {
        if (body == null) {
            throw ProblemException.at(TechnicalProblem.WRONG_TYPE, "", "Нужен объект: { … }.");
        }
        return body;
    }

    LoginCase read(DiagnosisRequest request) {
        return reader.read(request);
    }

    /** Explains a login whose cards came with the request; nothing is stored. */
    DiagnosisAnswer explainInline(DiagnosisRequest request) {
        LoginCase login = read(request);
        Diagnosis diagnosis = explain(login, (simulation, plans) -> others.amongCards(login, simulation));
        return DiagnosisAnswer.of(new FoundLogin(login, Optional.empty()), diagnosis, nearOnOwnCards(login, diagnosis));
    }

    /** Searches the registry, explains, and keeps the diagnosis, all in one transaction. */
    JsonNode explainFromRegistry(DiagnosisRequest request) {
        return form.answer(keep(access::stated, request));
    }

    /** The same for whoever has said what for before; the diagnosis as it is kept. */
    StoredDiagnosis keep(Supplier<Access> stating, DiagnosisRequest request) {
        LoginCase told = read(request);
        Access stated = stating.get();
        requireKeys(told);
        return registry.explain(stated, told, found -> form.of(stated, request, found, explainFound(stated, found)));
    }

    private DiagnosisAnswer explainFound(Access stated, FoundLogin found) {
        LoginCase login = found.login();
        Diagnosis diagnosis =
                explain(login, (simulation, plans) -> others.inRegistry(stated, login, simulation, plans));
        return DiagnosisAnswer.of(found, diagnosis, nearMisses.find(stated, login, diagnosis.simulation()));
    }

    /** Explains kept facts anew. Others are looked for among the kept cards only, and the answer says so. */
    DiagnosisAnswer explainAgain(FoundLogin kept) {
        LoginCase login = kept.login();
        Diagnosis diagnosis = explain(login, (simulation, plans) -> others.amongCards(login, simulation)
                .andThen(OthersTouched::incomplete));
        return DiagnosisAnswer.of(kept, diagnosis, nearOnOwnCards(login, diagnosis));
    }

    private NearMisses.Nearest nearOnOwnCards(LoginCase login, Diagnosis diagnosis) {
        return NearMisses.onOwnCards(login, diagnosis.simulation(), nearMisses.mostShown());
    }

    /** Explains a login; what broke down on the way is logged without a word of the facts. */
    private Diagnosis explain(LoginCase login, CheckedPlan.Check check) {
        Diagnosis diagnosis = diagnoses.explain(login, check);
        diagnosis
                .crashes()
                .forEach(crash -> LOG.errorf(
                        "The rule of %s broke down, the rest of the answer stands: %s",
                        crash.code(), SafeStack.of(crash.failure())));
        diagnosis
                .texts()
                .withheld()
                .forEach(code -> LOG.errorf(
                        "A sentence about %s was left out of a family text because it named somebody else", code));
        return diagnosis;
    }

    void requireKeys(LoginCase told) {
        if (!registry.canSearch(told)) {
            throw new ProblemException(
                    TechnicalProblem.INVALID_VALUE,
                    "Карточку искать не по чему. Укажите СНИЛС, телефон или почту в esia, текст ошибки, либо имя и дату"
                            + " рождения в identity или children. Или передайте карточки в cards.");
        }
    }
}
