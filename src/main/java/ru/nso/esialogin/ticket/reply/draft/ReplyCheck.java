package ru.nso.esialogin.ticket.reply.draft;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.nso.esialogin.diagnosis.text.LeakCheck;
import ru.nso.esialogin.person.FullName;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.person.PhoneNumber;
import ru.nso.esialogin.ticket.extraction.MailReader;
import ru.nso.esialogin.ticket.extraction.NumberReader;
import ru.nso.esialogin.ticket.extraction.Numbers;
import ru.nso.esialogin.ticket.outbox.Recipient;
import ru.nso.esialogin.ticket.reply.draft.Block.Reason;
import ru.nso.esialogin.ticket.reply.draft.Block.Where;
import ru.nso.esialogin.ticket.reply.wording.Wordings;

/**
 * Looks whether words may be sent to somebody: no variable is left, and no datum of anybody but the addressee and the
 * addressee's children; to an address on no card no personal datum at all.
 */
final class ReplyCheck {
    private static final String NAMED = "named";

    private final Audience audience;
    private final LeakCheck leaks;
    private final Set<String> ownDomains;
    private final Set<String> uponCards;

    /**
     * A check of what goes to somebody.
     *
     * @param named people whom the complaint names
     * @param uponCards lines that only the cards could tell
     * @param ownDomains mail domains of the helpdesk
     */
    ReplyCheck(Audience audience, Collection<FullName> named, Set<String> uponCards, Set<String> ownDomains) {
        this.audience = audience;
        Stream<Person> alsoNamed =
                named.stream().map(name -> Person.builder(NAMED).name(name).build());
        this.leaks = LeakCheck.of(audience.known(), Stream.concat(audience.everybody().stream(), alsoNamed));
        this.uponCards = Set.copyOf(uponCards);
        this.ownDomains = Set.copyOf(ownDomains);
    }

    /** Why the words must not be sent; nothing if they may. */
    List<Block> blocks(Where where, String words) {
        EnumSet<Reason> reasons = EnumSet.noneOf(Reason.class);
        if (!Wordings.variables(words).isEmpty()) {
            reasons.add(Reason.UNRESOLVED_VARIABLE);
        }
        if (holdsStrangeNumbers(words)) {
            reasons.add(audience.recipient() == Recipient.SCHOOL ? Reason.VALUE_FOR_SCHOOL : ofSomebody());
        }
        boolean leaking = words.lines().anyMatch(leaks::leaks);
        boolean telling =
                !audience.isOnCard() && words.lines().map(String::strip).anyMatch(uponCards::contains);
        if (leaking || telling) {
            reasons.add(ofSomebody());
        }
        return reasons.stream().map(reason -> new Block(reason, where)).toList();
    }

    private Reason ofSomebody() {
        return audience.isOnCard() ? Reason.SOMEBODY_ELSE : Reason.NOT_ON_CARD;
    }

    /** Numbers and addresses that are not the addressee's; of a letter to a school any of them. */
    private boolean holdsStrangeNumbers(String words) {
        Numbers numbers = NumberReader.read(words);
        Set<String> allowed = audience.recipient() == Recipient.SCHOOL ? Set.of() : own();
        Stream<String> found = Stream.of(
                        numbers.snils().stream().map(spotted -> spotted.value().digits()),
                        numbers.invalid().stream().map(spotted -> spotted.value()),
                        numbers.phones().stream()
                                .map(spotted -> spotted.value())
                                .filter(PhoneNumber::matchable)
                                .map(PhoneNumber::esiaDigits),
                        MailReader.read(words, ownDomains).stream()
                                .map(spotted -> spotted.value().value()))
                .flatMap(all -> all);
        return found.anyMatch(value -> !allowed.contains(value));
    }

    private Set<String> own() {
        return audience.known().stream()
                .flatMap(person -> Stream.of(
                                person.matchableSnils().stream().map(snils -> snils.digits()),
                                person.matchablePhones().stream().map(PhoneNumber::esiaDigits),
                                person.matchableEmails().stream().map(email -> email.value()))
                        .flatMap(all -> all))
                .collect(Collectors.toSet());
    }
}
