package ru.nso.esialogin.console.family.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.nso.esialogin.access.statement.RussianCount;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.card.SamePerson;
import ru.nso.esialogin.console.family.CardView;
import ru.nso.esialogin.console.family.PersonView;
import ru.nso.esialogin.console.family.picture.PictureView.Box;
import ru.nso.esialogin.console.family.picture.PictureView.Label;
import ru.nso.esialogin.console.family.picture.PictureView.Line;
import ru.nso.esialogin.console.family.picture.PictureView.Row;
import ru.nso.esialogin.console.family.picture.PictureView.SentKey;
import ru.nso.esialogin.diagnosis.nearmiss.KeyOnCard;
import ru.nso.esialogin.diagnosis.nearmiss.KeysOnCard;
import ru.nso.esialogin.esia.KeyKind;
import ru.nso.esialogin.esia.KeysSent;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.Sent;
import ru.nso.esialogin.person.EmailAddress;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.person.PhoneNumber;
import ru.nso.esialogin.person.Snils;

/** Draws the keys that were sent on the left, the cards on the right, and lines where they meet or nearly meet. */
public final class FamilyPicture {
    private static final int ROW = 24;
    private static final int GAP = 16;
    private static final int TOP = 12;
    private static final int SENT_RIGHT = 250;
    private static final int CARDS_LEFT = 400;
    private static final int MOST_CARDS = 8;
    private static final int LONGEST = 44;

    private final LoginCase login;
    private final Map<String, String> owners;
    private final List<SentKey> sent = new ArrayList<>();
    private final Map<KeyKind, Map<Integer, SentKey>> places = new HashMap<>();
    private final List<Box> boxes = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private int y = TOP;

    private FamilyPicture(LoginCase login, Map<String, String> owners) {
        this.login = login;
        this.owners = owners;
    }

    /**
     * The picture.
     *
     * @param login the facts
     * @param owners whose the records are that were found, in Russian, by card and person
     */
    public static PictureView of(LoginCase login, Map<String, String> owners) {
        FamilyPicture picture = new FamilyPicture(login, owners);
        picture.sent();
        int sentHeight = picture.y - TOP + GAP;
        picture.y = TOP;
        List<Card> cards = Stream.<Card>concat(login.knownCards().stream(), login.knownStaff().stream())
                .toList();
        cards.forEach(picture::card);
        return picture.view(sentHeight, Math.max(0, cards.size() - MOST_CARDS));
    }

    private PictureView view(int sentHeight, int leftOut) {
        long met = rows.stream()
                .filter(row -> row.sign().equals("=") || row.sign().equals("≈"))
                .count();
        long near = rows.stream().filter(row -> "1⇄~".contains(row.sign())).count();
        return new PictureView(
                Math.max(y, sentHeight + TOP) + TOP,
                sentHeight,
                "Слева то, что передали Госуслуги, справа карточки. Совпадений: " + met + ", почти совпадений: " + near
                        + ". Те же сведения в таблице ниже.",
                fates(),
                boxes,
                lines,
                rows,
                leftOut == 0
                        ? ""
                        : "На рисунке не все карточки: ещё " + leftOut + " "
                                + RussianCount.of(leftOut, "карточка", "карточки", "карточек")
                                + " только в таблице.");
    }

    private void sent() {
        y += ROW;
        KeysSent keys = login.keysSent();
        sent(KeyKind.SNILS, keys.snils(), Snils::masked);
        sent(KeyKind.PHONE, keys.phones(), PhoneNumber::masked);
        sent(KeyKind.EMAIL, keys.emails(), EmailAddress::masked);
    }

    private <T> void sent(KeyKind kind, Sent<T> values, Function<T, String> mask) {
        String label = MeetingWords.kind(kind);
        for (int i = 0; i < values.values().size(); i++) {
            SentKey key = next(label + " " + mask.apply(values.values().get(i)), "");
            places.computeIfAbsent(kind, any -> new HashMap<>()).put(i, key);
        }
        switch (values.state()) {
            case HIDDEN -> next(label + " ***", "значение скрыто");
            case UNKNOWN -> next(label, "неизвестно");
            case KNOWN -> {
                if (values.values().isEmpty()) {
                    next(label, "не передан" + (kind == KeyKind.EMAIL ? "а" : ""));
                }
            }
        }
    }

    /** Two lines: the key, and below it what became of it. */
    private SentKey next(String text, String fate) {
        y += ROW;
        SentKey key = new SentKey(y, cut(text, 30), fate);
        y += ROW - 6;
        sent.add(key);
        return key;
    }

    /** What became of a key is known when all cards were looked at. */
    private List<SentKey> fates() {
        Map<SentKey, String> told = new HashMap<>();
        places.forEach((kind, keys) -> keys.forEach((place, key) -> told.put(key, fate(key))));
        return sent.stream()
                .map(key -> new SentKey(key.y(), key.text(), told.getOrDefault(key, key.fate())))
                .toList();
    }

    private String fate(SentKey key) {
        List<Row> meeting =
                rows.stream().filter(row -> row.sent().equals(key.text())).toList();
        if (meeting.stream()
                .anyMatch(row -> row.sign().equals("=") || row.sign().equals("≈"))) {
            return "✓ есть на карточке";
        }
        return meeting.isEmpty() ? "✕ нет ни на одной карточке" : "! есть только похожий";
    }

    private void card(Card card) {
        boolean drawn = boxes.size() < MOST_CARDS;
        int upper = y;
        CardView view = CardView.of(card);
        List<Label> labels = new ArrayList<>();
        int line = upper + ROW;
        List<PersonView> people = view.people();
        for (int i = 0; i < people.size(); i++) {
            Person person = card.persons().get(i);
            String found = owners.getOrDefault(card.id() + ':' + person.id(), "");
            String who = people.get(i).who() + ": " + people.get(i).name() + (isCaller(person) ? " — входит" : "");
            line += ROW;
            labels.add(
                    new Label(line, CARDS_LEFT + 12, cut(who, LONGEST) + (found.isEmpty() ? "" : " ✓"), "family-who"));
            List<KeyOnCard> keys = KeysOnCard.of(login, person);
            if (keys.isEmpty()) {
                line += ROW;
                labels.add(new Label(line, CARDS_LEFT + 52, "СНИЛС, телефона и почты нет", "family-none"));
                rows.add(new Row(place(view), who, found, "—", "пусто", "", "∅", "искать этого человека не по чему"));
            }
            for (KeyOnCard key : keys) {
                line += ROW;
                labels.add(new Label(line, CARDS_LEFT + 24, MeetingWords.sign(key.meeting()), "family-sign"));
                labels.add(new Label(
                        line,
                        CARDS_LEFT + 52,
                        cut(MeetingWords.kind(key.kind()) + " " + key.masked(), LONGEST),
                        "family-key"));
                row(view, who, found, key);
                if (drawn) {
                    line(key, line);
                }
            }
        }
        if (drawn) {
            int height = line - upper + 12;
            boxes.add(new Box(upper, height, cut(title(view), LONGEST), labels));
            y = upper + height + GAP;
        }
    }

    private void row(CardView view, String who, String found, KeyOnCard key) {
        rows.add(new Row(
                place(view),
                who,
                found,
                MeetingWords.kind(key.kind()),
                key.masked(),
                sentKey(key).map(SentKey::text).orElse(""),
                MeetingWords.sign(key.meeting()),
                MeetingWords.words(key)));
    }

    private Optional<SentKey> sentKey(KeyOnCard key) {
        return key.sent().map(place -> places.getOrDefault(key.kind(), Map.of()).get(place));
    }

    private void line(KeyOnCard key, int line) {
        sentKey(key).ifPresent(from -> {
            int start = from.y() - 5;
            int end = line - 5;
            int middle = (SENT_RIGHT + CARDS_LEFT) / 2;
            lines.add(new Line(
                    "M" + SENT_RIGHT + " " + start + " C" + middle + " " + start + " " + middle + " " + end + " "
                            + (CARDS_LEFT + 18) + " " + end,
                    MeetingWords.style(key.meeting())));
        });
    }

    private boolean isCaller(Person person) {
        return SamePerson.nameAndBirthDate(
                login.identity().name(), login.identity().birthDate(), person.name(), person.birthDate());
    }

    private static String title(CardView view) {
        return view.system() + ", " + view.group() + ", № " + view.id();
    }

    private static String place(CardView view) {
        return view.system() + ", " + view.id();
    }

    private static String cut(String text, int longest) {
        int length = text.codePointCount(0, text.length());
        return length <= longest
                ? text
                : text.codePoints()
                                .limit(longest - 1L)
                                .mapToObj(Character::toString)
                                .collect(Collectors.joining())
                        + "…";
    }
}
