package ru.nso.esialogin.access.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.AccessEntry;
import ru.nso.esialogin.access.AccessEntry.Action;
import ru.nso.esialogin.access.AccessEntry.Outcome;
import ru.nso.esialogin.access.AccessLog;
import ru.nso.esialogin.access.reading.EntryFilter;
import ru.nso.esialogin.access.reading.EntryReader;
import ru.nso.esialogin.access.seal.LoggedEntry;

/** Makes statements; each is written into the log before it is shown (152-ФЗ, article 14: what a parent may ask). */
@ApplicationScoped
@Transactional
public class Statements {
    /** More would be no page any more; the rest is a matter for the auditor. */
    static final int MOST_ENTRIES = 2000;

    /** Nothing of a card is seen with them, so a family is not told of them. */
    private static final Set<String> NOT_TOLD = Arrays.stream(Action.values())
            .filter(Action::opensNoCard)
            .map(Action::name)
            .collect(Collectors.toUnmodifiableSet());

    private final EntryReader reader;
    private final CardRegister cards;
    private final AccessLog log;
    private final Clock clock;

    Statements(EntryReader reader, CardRegister cards, AccessLog log, Clock clock) {
        this.reader = reader;
        this.cards = cards;
        this.log = log;
        this.clock = clock;
    }

    /** Who worked with the card, also when it is erased; nothing if there is and was none. */
    public Optional<Statement> of(Access access, String cardId) {
        List<LoggedEntry> found = reader.newest(EntryFilter.ofCard(cardId), Optional.empty(), MOST_ENTRIES + 1);
        boolean known = cards.has(cardId) || found.stream().anyMatch(Statements::erases);
        log.record(new AccessEntry(
                access,
                Action.READ_STATEMENT,
                AccessEntry.safeId(cardId).stream().toList(),
                List.of(),
                List.of(),
                known ? Outcome.DONE : Outcome.NOTHING_FOUND));
        return known ? Optional.of(made(cardId, found)) : Optional.empty();
    }

    private static boolean erases(LoggedEntry entry) {
        return entry.action().equals(Action.ERASE.name()) && entry.outcome().equals(Outcome.DONE.name());
    }

    private Statement made(String cardId, List<LoggedEntry> found) {
        boolean complete = found.size() <= MOST_ENTRIES;
        List<LoggedEntry> told = found.stream()
                .limit(MOST_ENTRIES)
                .filter(entry -> !NOT_TOLD.contains(entry.action()))
                .toList();
        Map<String, String> schools = cards.schoolNames(told.stream()
                .flatMap(entry -> entry.schoolId().stream())
                .distinct()
                .toList());
        return new Statement(cardId, clock.instant(), reader.begin(), lines(told, schools), complete);
    }

    private List<StatementLine> lines(List<LoggedEntry> entries, Map<String, String> schools) {
        List<StatementLine> lines = new ArrayList<>();
        for (LoggedEntry entry : entries) {
            StatementLine line = new StatementLine(
                    entry.at(),
                    entry.at(),
                    1,
                    Wording.who(entry, schools),
                    Wording.why(entry),
                    Wording.what(entry),
                    Wording.shown(entry));
            int last = lines.size() - 1;
            if (last >= 0
                    && lines.get(last).sameAs(line)
                    && day(lines.get(last).from()).equals(day(line.from()))) {
                lines.set(last, lines.get(last).andEarlier(line));
            } else {
                lines.add(line);
            }
        }
        return lines;
    }

    private LocalDate day(Instant moment) {
        return moment.atZone(clock.getZone()).toLocalDate();
    }
}
