package ru.nso.esialogin.console.school.audit;

import java.util.ArrayList;
import java.util.List;
import ru.nso.esialogin.audit.changes.FindingKey;
import ru.nso.esialogin.audit.finding.AuditFinding;
import ru.nso.esialogin.audit.run.FindingPosition;
import ru.nso.esialogin.esia.household.RecordKind;
import ru.nso.esialogin.rules.CauseCode;

/** Places of lists as texts, which a cursor hides: each part with its length before it, whatever signs it holds. */
final class Positions {
    private Positions() {}

    static String text(AuditFinding last) {
        FindingPosition place = FindingPosition.behind(last);
        return join(place.schoolId(), place.cardId(), Integer.toString(place.kind()), place.personId(), place.cause());
    }

    static FindingPosition found(String text) {
        List<String> parts = split(text);
        return new FindingPosition(
                parts.get(0), parts.get(1), Integer.parseInt(parts.get(2)), parts.get(3), parts.get(4));
    }

    static String text(FindingKey last) {
        return join(
                last.cardId(), last.kind().name(), last.personId(), last.cause().toString());
    }

    static FindingKey key(String text) {
        List<String> parts = split(text);
        return new FindingKey(parts.get(0), RecordKind.valueOf(parts.get(1)), parts.get(2), CauseCode.of(parts.get(3)));
    }

    private static String join(String... parts) {
        StringBuilder joined = new StringBuilder();
        for (String part : parts) {
            joined.append(part.length()).append('.').append(part);
        }
        return joined.toString();
    }

    private static List<String> split(String joined) {
        List<String> parts = new ArrayList<>();
        int at = 0;
        while (at < joined.length()) {
            int dot = joined.indexOf('.', at);
            int begin = dot + 1;
            at = begin + Integer.parseInt(joined.substring(at, dot));
            parts.add(joined.substring(begin, at));
        }
        return parts;
    }
}
