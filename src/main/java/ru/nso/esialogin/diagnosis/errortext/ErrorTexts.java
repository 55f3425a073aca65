package ru.nso.esialogin.diagnosis.errortext;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.diagnosis.incident.AnnouncedOutages;
import ru.nso.esialogin.esia.ChildAccount;
import ru.nso.esialogin.esia.ErrorText;
import ru.nso.esialogin.esia.EsiaAccount;
import ru.nso.esialogin.esia.EsiaErrorCode;
import ru.nso.esialogin.esia.Identity;
import ru.nso.esialogin.esia.Identity.Role;
import ru.nso.esialogin.esia.LoginAttempt;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.MySchoolAttachment;
import ru.nso.esialogin.esia.simulation.LoginSimulator;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.FullName;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.CauseCode;
import ru.nso.esialogin.rules.engine.Certainty;
import ru.nso.esialogin.rules.engine.ExplainedCause;
import ru.nso.esialogin.rules.engine.Explanation;
import ru.nso.esialogin.rules.engine.RuleCrash;
import ru.nso.esialogin.rules.engine.RuleEngine;
import ru.nso.esialogin.rules.text.CauseTexts;
import ru.nso.esialogin.rules.text.Section;

/**
 * Explains texts from the screen. The engine is asked about a login of which nothing is known but the text, once for
 * each role, since nobody tells who logs in; what it would also say without the text is left out.
 */
@Singleton
public final class ErrorTexts {
    /** Longest text worth reading, characters: several times what a screen shows. */
    public static final int LONGEST_TEXT = 2_000;

    private final LoginSimulator simulator;
    private final RuleEngine engine;
    private final CauseTexts pages;
    private final AnnouncedOutages outages;
    private final Clock clock;

    public ErrorTexts(
            LoginSimulator simulator, RuleEngine engine, CauseTexts pages, AnnouncedOutages outages, Clock clock) {
        this.simulator = simulator;
        this.engine = engine;
        this.pages = pages;
        this.outages = outages;
        this.clock = clock;
    }

    /** Why a text is not worth reading, in Russian; empty when it is. */
    public static Optional<String> objection(@Nullable String pasted) {
        if (pasted == null || pasted.isBlank()) {
            return Optional.of("Вставьте текст с экрана.");
        }
        return pasted.length() > LONGEST_TEXT
                ? Optional.of("Слишком длинно: допустимо не больше " + LONGEST_TEXT
                        + " знаков. Нужно только сообщение об ошибке.")
                : Optional.empty();
    }

    /** What the text says and what to do about it, as of now. */
    public TextExplanation explain(String pasted) {
        PastedText read = PastedText.read(pasted);
        Instant now = clock.instant();
        Map<CauseCode, Gathered> gathered = new LinkedHashMap<>();
        List<RuleCrash> crashes = new ArrayList<>(0);
        for (Role role : Role.values()) {
            Explanation withText = explain(role, now, Optional.of(read.text()), read.code());
            Explanation without = explain(role, now, Optional.empty(), Optional.empty());
            crashes.addAll(withText.crashes());
            for (int i = 0; i < withText.causes().size(); i++) {
                ExplainedCause cause = withText.causes().get(i);
                if (!says(without, cause)) {
                    gathered.computeIfAbsent(cause.code(), unused -> new Gathered())
                            .add(role, cause, i, pages);
                }
            }
        }
        return new TextExplanation(
                read.kind(),
                ReadingWords.says(read),
                read.code().filter(PastedText::isKnown),
                KeysNamed.of(read.text().keys()),
                ReadingWords.means(read),
                ReadingWords.steps(read),
                gathered.values().stream()
                        .sorted(Comparator.comparingInt((Gathered cause) -> cause.place))
                        .map(Gathered::cause)
                        .toList(),
                crashes,
                outages.covering(now));
    }

    private Explanation explain(Role role, Instant at, Optional<ErrorText> text, Optional<EsiaErrorCode> code) {
        LoginCase login = new LoginCase(
                new LoginAttempt(
                        at,
                        LoginAttempt.EntryPoint.UNKNOWN,
                        LoginAttempt.Credential.UNKNOWN,
                        LoginAttempt.LoginTyped.UNKNOWN,
                        LoginAttempt.SecondFactor.UNKNOWN,
                        text,
                        code,
                        Set.of(),
                        Optional.empty()),
                new Identity(role, FullName.unknown(), Fact.unknown(), Fact.unknown(), Set.of()),
                EsiaAccount.UNKNOWN,
                ChildAccount.UNKNOWN,
                MySchoolAttachment.UNKNOWN,
                List.of(),
                List.of(),
                Fact.unknown(),
                Fact.unknown(),
                false);
        return engine.explain(login, simulator.simulate(login));
    }

    private static boolean says(Explanation explanation, ExplainedCause wanted) {
        return explanation.causes().stream()
                .anyMatch(cause -> cause.code().equals(wanted.code()) && cause.certainty() == wanted.certainty());
    }

    /** One cause over the roles. */
    private static final class Gathered {
        private final List<ExplainedCause> found = new ArrayList<>();
        private final List<Role> roles = new ArrayList<>();
        private final Map<Section, List<Actor>> words = new LinkedHashMap<>();
        private int place = Integer.MAX_VALUE;

        void add(Role role, ExplainedCause cause, int at, CauseTexts pages) {
            found.add(cause);
            roles.add(role);
            place = Math.min(place, at);
            Actor reader = reader(role, cause);
            List<Actor> readers = words.computeIfAbsent(pages.sectionFor(cause, reader), unused -> new ArrayList<>());
            if (!readers.contains(reader)) {
                readers.add(reader);
            }
        }

        /** Where a pupil has nothing to do, the parent is written to. */
        private static Actor reader(Role role, ExplainedCause cause) {
            Actor person = Actor.valueOf(role.name());
            return person == Actor.PUPIL && !cause.entry().actors().contains(Actor.PUPIL) ? Actor.PARENT : person;
        }

        ProbableCause cause() {
            ExplainedCause first = found.get(0);
            boolean certain = roles.size() == Role.values().length
                    && found.stream().allMatch(cause -> cause.certainty() == Certainty.CONFIRMED);
            return new ProbableCause(
                    first.code(),
                    first.entry().title(),
                    certain ? Certainty.CONFIRMED : Certainty.POSSIBLE,
                    roles,
                    words.entrySet().stream()
                            .map(entry -> new Advice(
                                    entry.getValue(),
                                    entry.getKey().paragraphs(),
                                    entry.getKey().steps()))
                            .toList());
        }
    }
}
