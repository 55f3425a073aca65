package ru.nso.esialogin.console.desk.ticket;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.console.desk.ticket.view.TriageView;
import ru.nso.esialogin.console.desk.ticket.view.TriageView.Candidate;
import ru.nso.esialogin.console.desk.ticket.view.TriageView.Cause;
import ru.nso.esialogin.console.desk.ticket.view.TriageView.Named;
import ru.nso.esialogin.console.desk.ticket.view.TriageView.Upon;
import ru.nso.esialogin.console.desk.words.Badge;
import ru.nso.esialogin.console.desk.words.Moments;
import ru.nso.esialogin.console.desk.words.StateWords;
import ru.nso.esialogin.diagnosis.kept.DiagnosisInShort;
import ru.nso.esialogin.diagnosis.kept.KeptDiagnoses;
import ru.nso.esialogin.esia.Identity.Role;
import ru.nso.esialogin.esia.household.RecordKind;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.rules.Severity;
import ru.nso.esialogin.rules.engine.Certainty;
import ru.nso.esialogin.ticket.Ticket;
import ru.nso.esialogin.ticket.registry.CandidateCard;
import ru.nso.esialogin.ticket.registry.RegistryOfTicket;
import ru.nso.esialogin.ticket.told.ToldKeys;
import ru.nso.esialogin.ticket.told.ToldTriage;

/** Writes what was made of a ticket. */
@Singleton
class TriagesOfTicket {
    private final KeptDiagnoses diagnoses;
    private final Moments moments;

    TriagesOfTicket(KeptDiagnoses diagnoses, Moments moments) {
        this.diagnoses = diagnoses;
        this.moments = moments;
    }

    TriageView of(Access asking, Ticket ticket, ToldTriage triage) {
        return new TriageView(
                triage.causes().stream()
                        .map(cause -> new Cause(cause.code(), cause.title(), badge(cause.certainty()), cause.why()))
                        .toList(),
                keys(triage.keys()),
                triage.missing().stream().map(StateWords::of).toList(),
                triage.question().map(ToldTriage.Question::ask).orElse(""),
                RegistryOfTicket.mayAsk(asking) ? upon(asking, ticket, triage) : null);
    }

    private Upon upon(Access asking, Ticket ticket, ToldTriage triage) {
        Optional<ToldTriage.Login> login = triage.login();
        return new Upon(
                triage.candidates().stream()
                        .map(card -> new Candidate(
                                kind(card),
                                card.kind() == RecordKind.EMPLOYEE ? "staff" : "pupil",
                                card.initials(),
                                card.cardId()))
                        .toList(),
                login.map(ToldTriage.Login::verdict).map(TriagesOfTicket::badge).orElse(null),
                login.flatMap(ToldTriage.Login::who)
                                .map(role -> "вход " + genitive(role) + ", ")
                                .orElse("")
                        + moments.at(ticket.createdAt()).text(),
                login.map(ToldTriage.Login::causes).orElse(List.of()).stream()
                        .map(cause -> new Cause(
                                cause.code(),
                                cause.title(),
                                badge(cause.severity()),
                                cause.certainty() == Certainty.CONFIRMED
                                        ? List.of("видно по карточкам")
                                        : List.of("возможно: не хватает сведений")))
                        .toList(),
                login.flatMap(ToldTriage.Login::nextQuestion).orElse(""),
                diagnoses.ofTicket(asking, ticket.id()).stream()
                        .map(made -> diagnosis(ticket, made))
                        .toList());
    }

    private TriageView.Diagnosis diagnosis(Ticket ticket, DiagnosisInShort made) {
        return new TriageView.Diagnosis(
                "/console/family/diagnoses/" + made.id() + "?case=" + ticket.id(),
                moments.at(made.at()),
                made.by(),
                made.who()
                        .map(who -> genitive(who.role()) + (who.initials().isEmpty() ? "" : " " + who.initials()))
                        .orElse(""),
                badge(made.verdict()),
                made.causes().stream()
                        .map(cause -> new Cause(cause.code(), cause.title(), badge(cause.certainty()), List.of()))
                        .toList());
    }

    /** Whose login it is. */
    private static String genitive(Role role) {
        return switch (role) {
            case PARENT -> "родителя";
            case PUPIL -> "ученика";
            case EMPLOYEE -> "сотрудника";
        };
    }

    private List<Named> keys(ToldKeys keys) {
        List<Named> named = new ArrayList<>();
        add(named, "СНИЛС", keys.snils());
        add(named, "Похоже на СНИЛС, но с ошибкой", keys.invalid());
        add(named, "Телефоны", keys.phones());
        add(named, "Почта", keys.emails());
        add(named, "Имена", keys.names());
        add(named, "Школа", keys.school().stream().toList());
        add(named, "Класс", keys.className().stream().toList());
        add(named, "Дни", keys.days().stream().map(moments::day).toList());
        keys.errorText().ifPresent(screen -> add(named, "Текст ошибки", screen(screen)));
        return named;
    }

    private static void add(List<Named> named, String what, List<String> values) {
        if (!values.isEmpty()) {
            named.add(new Named(what, values));
        }
    }

    private static List<String> screen(ToldKeys.OfScreen screen) {
        List<String> words = new ArrayList<>();
        words.add(
                switch (screen.kind()) {
                    case NOT_FOUND -> "«Не удалось найти возможного пользователя»";
                    case DIARY_NOT_FOUND -> "«Ваш дневник не найден»";
                    case OTHER -> "другой текст";
                });
        told(words, "по СНИЛС", screen.snils());
        told(words, "по телефону", screen.phones());
        told(words, "по почте", screen.emails());
        return words;
    }

    private static void told(List<String> words, String by, Optional<Boolean> sent) {
        sent.ifPresent(yes -> words.add((yes ? "искали " : "не искали ") + by));
    }

    private static Badge badge(Certainty certainty) {
        return certainty == Certainty.CONFIRMED ? Badge.ok("точно") : Badge.info("возможно");
    }

    private static Badge badge(Verdict verdict) {
        return switch (verdict) {
            case WORKS -> Badge.ok("вход работает");
            case INCOMPLETE -> Badge.warn("вход неполный");
            case WRONG_PERSON -> Badge.bad("открывает чужую карточку");
            case FAILS -> Badge.bad("вход не работает");
            case UNDECIDED -> Badge.info("не хватает сведений");
        };
    }

    private static Badge badge(Severity severity) {
        return switch (severity) {
            case WRONG_PERSON -> Badge.bad("открывает чужую карточку");
            case BLOCKS_LOGIN -> Badge.bad("не даёт войти");
            case HIDES_CHILD -> Badge.warn("скрывает ребёнка");
            case BLOCKS_ROLE -> Badge.warn("скрывает роль");
            case WILL_BLOCK -> Badge.warn("помешает позже");
            case ADVICE -> Badge.info("стоит исправить");
        };
    }

    private static String kind(CandidateCard card) {
        return switch (card.kind()) {
            case PUPIL -> "Ученик";
            case PARENT -> "Родитель";
            case EMPLOYEE -> "Сотрудник";
        };
    }
}
