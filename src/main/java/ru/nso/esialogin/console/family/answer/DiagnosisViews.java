package ru.nso.esialogin.console.family.answer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.Permission;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.console.family.CardView;
import ru.nso.esialogin.console.family.FactWords;
import ru.nso.esialogin.console.family.Work;
import ru.nso.esialogin.console.family.answer.DiagnosisView.Question;
import ru.nso.esialogin.console.family.answer.DiagnosisView.Someone;
import ru.nso.esialogin.console.family.answer.DiagnosisView.Step;
import ru.nso.esialogin.console.family.answer.DiagnosisView.Texts;
import ru.nso.esialogin.console.family.answer.DiagnosisView.VerdictView;
import ru.nso.esialogin.console.family.picture.FamilyPicture;
import ru.nso.esialogin.console.family.sides.Sides;
import ru.nso.esialogin.console.frame.Console;
import ru.nso.esialogin.diagnosis.kept.KeptDiagnosis;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.household.Owner;
import ru.nso.esialogin.esia.simulation.LoginSimulator;
import ru.nso.esialogin.esia.simulation.Verdict;

/** Turns a kept diagnosis into a page: the answer as it was given, and pictures of the facts it was made from. */
@Singleton
final class DiagnosisViews {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

    private final Console console;
    private final ObjectMapper mapper;
    private final ZoneId zone;

    DiagnosisViews(Console console, ObjectMapper mapper, LoginSimulator simulator) {
        this.console = console;
        this.mapper = mapper;
        this.zone = simulator.dated().zone();
    }

    DiagnosisView of(KeptDiagnosis kept, String caseId) {
        JsonNode answer = tree(kept.answer());
        JsonNode simulation = answer.path("simulation");
        Optional<LoginCase> facts = kept.facts();
        List<Card> cards = facts.map(DiagnosisViews::cards).orElse(List.of());
        VerdictView verdict = verdict(answer);
        return new DiagnosisView(
                kept.id(),
                caseId,
                Work.query(caseId),
                verdict,
                facts.map(this::who).orElse(List.of()),
                Optional.of(Told.text(answer, "dataAsOf"))
                        .filter(text -> !text.isEmpty())
                        .map(text -> moment(OffsetDateTime.parse(text).toInstant()))
                        .orElse(""),
                Notices.of(answer, facts, cards),
                sent(simulation.path("keysSent")),
                Told.text(simulation, "errorText"),
                Told.all(
                        simulation,
                        "trace",
                        step -> new Step(subject(Told.text(step, "subject")), Told.text(step, "text"))),
                facts.map(login -> Sides.of(login.knownCards())).orElse(List.of()),
                facts.filter(login -> !cards.isEmpty())
                        .map(login -> FamilyPicture.of(login, owners(simulation)))
                        .orElse(null),
                Told.all(answer, "nearMisses", NearView::of),
                Told.all(answer, "causes", CauseView::of),
                Told.numbered(answer, "plans", (place, plan) -> PlanView.of(place, plan, verdict.title())),
                Told.text(answer, "noPlanBecause"),
                question(answer.path("nextQuestion")),
                new Texts(
                        Told.text(answer.path("texts"), "family"),
                        Told.text(answer.path("texts"), "school"),
                        Told.text(answer.path("texts"), "operator")),
                retry(cards, caseId),
                mayReveal() ? people(cards) : List.of());
    }

    private JsonNode tree(String json) {
        try {
            return mapper.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean mayReveal() {
        return console.caller().roles().stream().anyMatch(Permission.REVEAL.roles()::contains);
    }

    private String moment(Instant moment) {
        return MOMENT.format(moment.atZone(zone));
    }

    private static List<Card> cards(LoginCase login) {
        return Stream.<Card>concat(login.knownCards().stream(), login.knownStaff().stream())
                .toList();
    }

    private static VerdictView verdict(JsonNode answer) {
        Verdict verdict = Told.value(answer, "verdict", Verdict.values()).orElse(Verdict.UNDECIDED);
        String title = FactWords.verdict(verdict);
        return new VerdictView(
                Character.toUpperCase(title.charAt(0)) + title.substring(1),
                FactWords.badge(verdict),
                switch (verdict) {
                    case WORKS -> "По тем данным, которые есть, войти можно, и видно всё, что должно быть видно.";
                    case INCOMPLETE -> "Войти можно, но видно не всё: не хватает ребёнка или роли.";
                    case WRONG_PERSON -> "При входе открываются чужие данные. Это утечка: исправлять сразу.";
                    case FAILS -> "Войти не получится, пока причину не устранят.";
                    case UNDECIDED -> "Пока сведений не хватает, исход назвать нельзя. Ниже сказано, что спросить.";
                });
    }

    private List<String> who(LoginCase login) {
        String role =
                switch (login.identity().role()) {
                    case PARENT -> FactWords.kinship(login.identity().kinship());
                    case PUPIL -> "ученик";
                    case EMPLOYEE -> "сотрудник";
                };
        return List.of(
                "Входит " + role + ": " + FactWords.name(login.identity().name()) + ".",
                "Расчёт на " + moment(login.attempt().at()) + ".");
    }

    private static List<String> sent(JsonNode keys) {
        return List.of(sent("СНИЛС", keys, "snils"), sent("Телефоны", keys, "phones"), sent("Почта", keys, "emails"));
    }

    private static String sent(String label, JsonNode keys, String member) {
        List<String> values = Told.texts(keys, member);
        return label + ": "
                + (!keys.has(member) ? FactWords.UNKNOWN : values.isEmpty() ? "нет" : String.join(", ", values));
    }

    /** Gates are told by their words; cards and records by their numbers. */
    private static String subject(String subject) {
        return subject.matches("[A-Z_]*") ? "" : subject;
    }

    private static Map<String, String> owners(JsonNode simulation) {
        Map<String, String> owners = new HashMap<>();
        for (JsonNode found : simulation.path("candidates")) {
            owners.put(
                    Told.text(found, "recordId"),
                    Told.value(found, "owner", Owner.values())
                            .map(owner -> switch (owner) {
                                case SELF -> "найдена, своя запись";
                                case FAMILY -> "найдена, запись другого члена семьи";
                                case OTHER -> "найдена, чужая запись";
                                case UNKNOWN -> "найдена, чья запись, неизвестно";
                            })
                            .orElse("найдена"));
        }
        return owners;
    }

    private static @Nullable Question question(JsonNode question) {
        return question.isObject()
                ? new Question(Told.text(question, "ask"), Told.texts(question, "decidesBetween"))
                : null;
    }

    private static String retry(List<Card> cards, String caseId) {
        String path = cards.isEmpty()
                ? "/console/family/login"
                : "/console/family/cards/" + CardView.of(cards.get(0)).kind() + "/"
                        + cards.get(0).id();
        return path + Work.query(caseId);
    }

    private static List<Someone> people(List<Card> cards) {
        return cards.stream()
                .map(CardView::of)
                .flatMap(card -> card.people().stream()
                        .map(person -> new Someone(
                                card.kind() + ' ' + card.id() + ' ' + person.id(),
                                person.name() + ", " + person.who() + " — " + card.system() + ", " + card.id())))
                .toList();
    }
}
