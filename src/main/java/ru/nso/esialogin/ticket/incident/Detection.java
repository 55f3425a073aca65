package ru.nso.esialogin.ticket.incident;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Finds incidents among tickets. Pure: the same tickets give the same incidents. */
public final class Detection {
    private static final Comparator<Arrived> BY_TIME =
            Comparator.comparing(Arrived::at).thenComparing(Arrived::ticketId);

    private final IncidentPolicy policy;

    /** Takes what is an incident. */
    public Detection(IncidentPolicy policy) {
        this.policy = policy;
    }

    /**
     * What was found.
     *
     * @param place where
     * @param tickets its tickets, the first one first
     */
    public record Found(Place place, List<Arrived> tickets) {
        /** Copies the tickets. */
        public Found {
            tickets = List.copyOf(tickets);
        }

        /** When the first of them came. */
        public Instant firstAt() {
            return tickets.get(0).at();
        }

        /** When the last of them came. */
        public Instant lastAt() {
            return tickets.get(tickets.size() - 1).at();
        }
    }

    /**
     * What the tickets of an incident have in common.
     *
     * @param cause code of the cause
     * @param schoolId the school; nothing where it is the hour
     */
    public record Place(String cause, Optional<String> schoolId) {}

    /**
     * An incident that is not over.
     *
     * @param id its number
     * @param place what its tickets have in common
     * @param firstAt when the first of them came
     * @param lastAt when the last of them came
     */
    public record Open(String id, Place place, Instant firstAt, Instant lastAt) {}

    /** Tickets that belong to an incident which is not over, by its number; each ticket to one. */
    public Map<String, List<Arrived>> joining(List<Arrived> tickets, List<Open> open) {
        Map<String, List<Arrived>> joining = new TreeMap<>();
        Map<String, Instant> last = open.stream().collect(Collectors.toMap(Open::id, Open::lastAt));
        for (Arrived ticket : tickets.stream().sorted(BY_TIME).toList()) {
            open.stream()
                    // What is of one school says more than what is of one hour.
                    .sorted(Comparator.comparing((Open incident) ->
                                    incident.place().schoolId().isEmpty())
                            .thenComparing(Open::id))
                    .filter(incident -> belongs(ticket, incident, last.getOrDefault(incident.id(), incident.lastAt())))
                    .findFirst()
                    .ifPresent(incident -> {
                        joining.computeIfAbsent(incident.id(), unused -> new ArrayList<>())
                                .add(ticket);
                        last.merge(incident.id(), ticket.at(), (one, two) -> one.isAfter(two) ? one : two);
                    });
        }
        return joining;
    }

    private boolean belongs(Arrived ticket, Open incident, Instant last) {
        Duration window = policy.window(incident.place().schoolId().isPresent());
        return ticket.cause().equals(incident.place().cause())
                && incident.place().schoolId().map(ticket.schools()::contains).orElse(true)
                && !ticket.at().isAfter(last.plus(window))
                && !ticket.at().isBefore(incident.firstAt().minus(window));
    }

    /** New incidents among tickets that belong to none; each ticket to one. */
    public List<Found> among(List<Arrived> tickets) {
        List<Found> found = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        Map<String, List<Arrived>> byCause =
                tickets.stream().collect(Collectors.groupingBy(Arrived::cause, TreeMap::new, Collectors.toList()));
        byCause.forEach((cause, ofCause) -> {
            Set<String> schools = new TreeSet<>();
            ofCause.forEach(ticket -> schools.addAll(ticket.schools()));
            for (String school : schools) {
                find(new Place(cause, Optional.of(school)), ofCause, taken, ticket -> ticket.schools()
                                .contains(school))
                        .ifPresent(found::add);
            }
            find(new Place(cause, Optional.empty()), ofCause, taken, ticket -> true)
                    .ifPresent(found::add);
        });
        return found;
    }

    private Optional<Found> find(Place place, List<Arrived> ofCause, Set<String> taken, Predicate<Arrived> within) {
        boolean ofSchool = place.schoolId().isPresent();
        List<Arrived> free = ofCause.stream()
                .filter(ticket -> !taken.contains(ticket.ticketId()) && within.test(ticket))
                .sorted(BY_TIME)
                .toList();
        Optional<List<Arrived>> crowd = crowd(free, policy.window(ofSchool), policy.families(ofSchool));
        crowd.ifPresent(tickets -> tickets.forEach(ticket -> taken.add(ticket.ticketId())));
        return crowd.map(tickets -> new Found(place, tickets));
    }

    /** The first window with enough families, and all that follows without a longer break than the window. */
    private static Optional<List<Arrived>> crowd(List<Arrived> sorted, Duration window, int families) {
        int begin = 0;
        for (int end = 0; end < sorted.size(); end++) {
            while (sorted.get(begin).at().plus(window).isBefore(sorted.get(end).at())) {
                begin++;
            }
            if (end - begin + 1 >= families && Families.count(sorted.subList(begin, end + 1)) >= families) {
                int last = end;
                while (last + 1 < sorted.size()
                        && !sorted.get(last + 1)
                                .at()
                                .isAfter(sorted.get(last).at().plus(window))) {
                    last++;
                }
                return Optional.of(sorted.subList(begin, last + 1));
            }
        }
        return Optional.empty();
    }
}
