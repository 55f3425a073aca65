package ru.nso.esialogin.console.call;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import ru.nso.esialogin.console.Day;
import ru.nso.esialogin.console.call.CallWords.Signed;
import ru.nso.esialogin.console.call.FoundModel.CauseLink;
import ru.nso.esialogin.contactcentre.Scripts.Opened;
import ru.nso.esialogin.contactcentre.script.Login;
import ru.nso.esialogin.contactcentre.script.Node;
import ru.nso.esialogin.contactcentre.script.Script;
import ru.nso.esialogin.esia.household.RecordKind;
import ru.nso.esialogin.rules.text.CauseTexts;

/**
 * The words for a caller.
 *
 * @param id number of the look-up, which the second line gets
 * @param call number of the call
 * @param began time of the look-up
 * @param whom with whom the operator speaks
 * @param logins logins of which the words speak
 * @param places what is still ahead
 * @param past how the conversation began
 * @param school what the school has to do
 * @param question what to ask next; empty: nothing
 * @param callBack the day from which to call again; empty: the words say it otherwise
 * @param earlier earlier calls about the cards; not to be told
 * @param tickets tickets about the cards; not to be told
 * @param never what never to say
 */
public record ScriptModel(
        String id,
        String call,
        Moment began,
        String whom,
        List<LoginView> logins,
        List<PlaceView> places,
        List<PlaceView> past,
        List<String> school,
        String question,
        String callBack,
        List<CallView> earlier,
        List<TicketView> tickets,
        List<String> never) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("ru"));

    /** Places that are over once the script is open. */
    private static final Set<Node.Name> OPENING = EnumSet.of(
            Node.Name.GREETING, Node.Name.KEY, Node.Name.NOT_FOUND, Node.Name.COMPARE, Node.Name.NOT_CONFIRMED);

    /**
     * A login.
     *
     * @param who who logs in
     * @param verdict how it goes
     * @param causes why, the decisive one first
     */
    public record LoginView(String who, Signed verdict, List<CauseLink> causes) {}

    /**
     * A place of the conversation.
     *
     * @param anchor its name in the page
     * @param key its number on the keyboard
     * @param title what it is
     * @param say what is read out
     * @param act what the operator does
     * @param ways how it goes on
     */
    public record PlaceView(
            String anchor, int key, String title, List<String> say, List<String> act, List<WayView> ways) {}

    /**
     * A way on.
     *
     * @param when in which case
     * @param anchor the place
     * @param title what the place is
     */
    public record WayView(String when, String anchor, String title) {
        static WayView of(Node.Branch way) {
            return new WayView(
                    way.when().equals("Всегда") ? "Дальше" : way.when(), anchorOf(way.to()), CallWords.place(way.to()));
        }
    }

    /**
     * An earlier call.
     *
     * @param at when
     * @param call its number
     * @param comparisons how many comparisons were made
     * @param matches how many matched
     */
    public record CallView(Day at, String call, int comparisons, int matches) {}

    /**
     * An earlier ticket.
     *
     * @param number its number
     * @param at when it came
     * @param state how far it is
     * @param causes codes of its probable causes
     */
    public record TicketView(String number, Day at, String state, String causes) {}

    static ScriptModel of(Opened opened, CauseTexts texts, Surroundings around) {
        Script script = opened.script();
        ZoneId zone = around.zone();
        return new ScriptModel(
                opened.lookup().id(),
                opened.lookup().callId(),
                Moment.of(opened.lookup().at(), zone),
                script.addressee().map(ScriptModel::whom).orElse("Кто звонит, не доказано: только общий совет."),
                script.logins().stream().map(login -> login(login, texts)).toList(),
                places(script, false),
                places(script, true),
                script.school(),
                script.question().map(Script.Question::ask).orElse(""),
                script.callBack().map(DAY::format).orElse(""),
                opened.earlier().stream()
                        .map(call -> new CallView(
                                Day.of(call.at(), zone), call.callId(), call.comparisons(), call.matches()))
                        .toList(),
                opened.tickets().stream()
                        .map(ticket -> new TicketView(
                                ticket.number(),
                                Day.of(ticket.at(), zone),
                                CallWords.ticketState(ticket.state()),
                                String.join(", ", ticket.causes())))
                        .toList(),
                around.never());
    }

    private static String whom(RecordKind kind) {
        return switch (kind) {
            case PUPIL -> "Говорите с учеником о его входе.";
            case PARENT -> "Говорите с родителем о нём самом и его детях.";
            case EMPLOYEE -> "Говорите с сотрудником школы о его входе.";
        };
    }

    private static LoginView login(Login login, CauseTexts texts) {
        String who = login.callers()
                ? "Звонящий: " + CallWords.kind(login.kind()).toLowerCase(Locale.ROOT)
                : "Ребёнок звонящего";
        return new LoginView(
                who,
                CallWords.verdict(login.diagnosis().simulation().verdict()),
                login.causes().stream().map(code -> CauseLink.of(code, texts)).toList());
    }

    private static List<PlaceView> places(Script script, boolean past) {
        List<PlaceView> places = new ArrayList<>();
        for (Node node : script.nodes()) {
            boolean over = OPENING.contains(node.name())
                    || (node.name() == Node.Name.GENERAL && script.addressee().isPresent());
            if (over == past) {
                places.add(new PlaceView(
                        anchorOf(node.name()),
                        places.size() + 1,
                        CallWords.place(node.name()),
                        node.say(),
                        node.act(),
                        node.next().stream().map(WayView::of).toList()));
            }
        }
        return places;
    }

    private static String anchorOf(Node.Name name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
