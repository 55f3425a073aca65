package ru.nso.esialogin.ticket.triage;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ru.nso.esialogin.person.FullName;
import ru.nso.esialogin.ticket.extraction.PersonName;
import ru.nso.esialogin.ticket.reading.Complaint;
import ru.nso.esialogin.ticket.signals.Signals.Heard;
import ru.nso.esialogin.ticket.words.Lexicon;
import ru.nso.esialogin.ticket.words.Phrase;

/** Looks for what a ticket has to hold: full name, description, picture of the screen. */
public final class Completeness {
    private static final Pattern TWO_WORDS = Pattern.compile("\\p{L}{2,}(?:-\\p{L}+)?\\s+\\p{L}{2,}.*");
    private static final Pattern CONTENT = Pattern.compile("\\p{L}{3,}");
    private static final int FEWEST_TELLING_WORDS = 5;

    /** So many tell something even where the letter says that nothing works. */
    private static final int ENOUGH_TELLING_WORDS = 8;

    private final List<Phrase> pictureComesAlong;
    private final List<Phrase> pictureDoesNot;
    private final List<Phrase> empty;
    private final List<String> courtesies;
    private final Set<String> sayingNothing;

    /**
     * Reads how people say that a picture comes along.
     *
     * @param sayingNothing signals that are no description
     */
    public Completeness(Lexicon lexicon, CompletenessWords words, Set<String> sayingNothing) {
        this.pictureComesAlong =
                words.pictureComesAlong().stream().map(lexicon::phrase).toList();
        this.pictureDoesNot =
                words.pictureDoesNot().stream().map(lexicon::phrase).toList();
        this.empty = words.empty().stream().map(lexicon::phrase).toList();
        this.courtesies = words.courtesies();
        this.sayingNothing = Set.copyOf(sayingNothing);
    }

    /**
     * What is missing, in the order of the enum.
     *
     * @param toldBefore others told of the same trouble in the same words, so something is told
     */
    public Set<Missing> missing(Complaint complaint, List<Heard> heard, boolean toldBefore, Arrival arrival) {
        Set<Missing> missing = EnumSet.noneOf(Missing.class);
        note(missing, !hasName(complaint, arrival), Missing.FULL_NAME);
        note(missing, !toldBefore && !isDescribed(complaint, heard), Missing.DESCRIPTION);
        note(missing, !hasPicture(complaint, arrival), Missing.SCREENSHOT);
        note(missing, !arrival.phone() && complaint.extracted().phones().isEmpty(), Missing.PHONE);
        return missing;
    }

    private static boolean hasName(Complaint complaint, Arrival arrival) {
        return TWO_WORDS.matcher(arrival.writer().strip()).matches()
                || complaint.extracted().names().stream()
                        .filter(name -> !name.ofChild())
                        .map(PersonName::name)
                        .anyMatch(FullName::isTold);
    }

    private boolean isDescribed(Complaint complaint, List<Heard> heard) {
        if (complaint.extracted().errorText().isPresent()
                || heard.stream().anyMatch(signal -> !sayingNothing.contains(signal.name()))) {
            return true;
        }
        boolean nothingButBroken = empty.stream().anyMatch(phrase -> phrase.isSaidIn(complaint.words()));
        long words = tellingWords(complaint);
        return words >= (nothingButBroken ? ENOUGH_TELLING_WORDS : FEWEST_TELLING_WORDS);
    }

    /** Without names, greetings, requests, and what every complaint is about. */
    private long tellingWords(Complaint complaint) {
        Set<String> names = complaint.extracted().names().stream()
                .map(name -> name.name().display().toLowerCase(Locale.ROOT))
                .flatMap(name -> CONTENT.matcher(name).results().map(MatchResult::group))
                .collect(Collectors.toSet());
        return CONTENT.matcher(complaint.text().toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .filter(word -> !names.contains(word) && courtesies.stream().noneMatch(word::startsWith))
                .count();
    }

    private boolean hasPicture(Complaint complaint, Arrival arrival) {
        if (arrival.attachments() > 0) {
            return arrival.pictures() > 0;
        }
        return pictureComesAlong.stream().anyMatch(phrase -> phrase.isSaidIn(complaint.words()))
                && pictureDoesNot.stream().noneMatch(phrase -> phrase.isSaidIn(complaint.words()));
    }

    private static void note(Set<Missing> missing, boolean holds, Missing what) {
        if (holds) {
            missing.add(what);
        }
    }
}
