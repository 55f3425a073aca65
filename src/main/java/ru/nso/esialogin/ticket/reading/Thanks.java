package ru.nso.esialogin.ticket.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Thanks and nothing else: a short letter that consists of known turns of thanks and of «it works» from its first word to
 * its last. One word more, a question mark or a digit, and it is read as any other letter: what is doubtful is a complaint.
 */
public enum Thanks {
    /** Thanks, without a word of whether it works. */
    GRATEFUL,
    /** It works, or what was told has helped. */
    WORKS;

    private static final int LONGEST = 300;

    private static final String BIG = "(?:огромное|большое|большущее|искренне|сердечно|от души|очень)";
    private static final String HELP =
            "(?:помощь|ответ|поддержку|работу|содействие|решение|оперативность|подсказку|внимание"
                    + "|участие|разъяснение|разъяснения|помощь и поддержку|помощь и внимание)";
    private static final String WHAT =
            "(?:все|вход|дневник|журнал|электронный дневник|электронный журнал|эл дневник|сайт|приложение|доступ)";
    private static final String DEGREE = "(?:отлично|хорошо|нормально|исправно|прекрасно|как надо|как положено)";
    private static final String SINCE = "(?:теперь|уже|сейчас|снова|сегодня|наконец)";

    private static final List<Pattern> POLITE = patterns(
            "здравствуйте",
            "добрый (?:день|вечер)",
            "доброе утро",
            "доброго (?:дня|вечера|времени суток|здоровья)",
            "приветствую",
            "уважаем(?:ые|ая|ый) (?:коллеги|поддержка|служба поддержки|специалисты)",
            "коллеги",
            "всего (?:доброго|хорошего|наилучшего)",
            "хорошего (?:дня|вечера)",
            "до свидания",
            "с наступающим(?: новым годом)?");

    private static final List<Pattern> GRATITUDE = patterns(
            "(?:и )?(?:" + BIG + " )?(?:вам |всем )?(?:" + BIG
                    + " )?(?:спасибо|спасибочки|спс|благодарю|благодарим|благодарна|благодарен|благодарны)"
                    + "(?: " + BIG + ")?(?: вам| вас| всем)?(?: " + BIG + ")?"
                    + "(?: за (?:(?:вашу|ваш|ваше|быструю|быстрый|быстрое|оперативную|оперативный|скорую) ){0,2}" + HELP
                    + "| что (?:помогли|ответили|откликнулись))?",
            "вы (?:нам |мне )?очень помогли");

    private static final List<Pattern> SUCCESS = patterns(
            "(?:и |да )?(?:у нас |у меня )?(?:" + SINCE + " )?(?:" + WHAT + " ){0,2}(?:" + SINCE + " )?(?:" + DEGREE
                    + " )?(?:работает|заработал[оаи]?|получилось|открыл(?:ся|ось|ась)|открывается|восстановлен[оа]?"
                    + "|исправлен[оа]?|исправили|решено|решилось|наладилось|починили|восстановился)"
                    + "(?: " + SINCE + ")?(?: " + DEGREE + ")?",
            "(?:и |да )?(?:у нас |у меня )?(?:" + SINCE
                    + " )?(?:все )?(?:получилось|удалось|смог|смогла|смогли) (?:войти|зайти)"
                    + "(?: в (?:электронный )?(?:дневник|журнал))?",
            "(?:и |да )?(?:" + SINCE
                    + " )?(?:вошел|вошла|вошли|зашел|зашла|зашли)(?: в (?:электронный )?(?:дневник|журнал))?",
            "(?:и |да )?(?:моя |наша |мой |наш )?(?:проблема|вопрос|трудность|неполадка)(?: (?:был|была))?"
                    + "(?: (?:уже|полностью|успешно))?"
                    + " (?:решен|решена|решилась|решился|исправлена|устранена|снят|закрыт)",
            "(?:и |да )?(?:это |все |ваш (?:совет|ответ) |инструкция |ваша инструкция )?(?:помогло|помог|помогла|помогли)");

    private static final Pattern SIGN_OFF = Pattern.compile("(?:с (?:глубоким |большим )?уважением|с благодарностью)"
            + "(?: (?!(?:не|но|ни|нет|все|вход|дневник)(?![а-я]))[а-я]+){0,4}");

    private static final Pattern NOT_READ = Pattern.compile("[?\\d@#/\\\\]");
    private static final Pattern MARKS = Pattern.compile("[\\s.,!;:()«»\"'*_…–—+\\p{So}\\p{Sk}\\u200d\\ufe0f-]+");
    private static final Pattern ANSWERS = Pattern.compile("(?iuU)^\\h*(?:re|отв|ответ|ha)(?:\\[\\d+\\])?\\h*:.*");

    /**
     * Whether a letter is thanks and nothing else.
     *
     * @param subject its subject; only an answer's, or none, or thanks too
     * @param body its words, with the history of the correspondence
     * @param sender name of the sender, with which it may end
     */
    public static Optional<Thanks> in(String subject, String body, String sender) {
        boolean answers = subject.isBlank() || ANSWERS.matcher(subject).matches();
        if (!answers && in("", subject, sender).isEmpty()) {
            return Optional.empty();
        }
        String own = OwnWords.of(body);
        if (own.isBlank() || own.length() > LONGEST || NOT_READ.matcher(own).find()) {
            return Optional.empty();
        }
        return read(plain(own), Set.of(plain(sender).split(" ", -1)));
    }

    private static Optional<Thanks> read(String text, Set<String> names) {
        Optional<Thanks> told = Optional.empty();
        int at = 0;
        while (at < text.length()) {
            int success = longest(SUCCESS, text, at);
            int gratitude = longest(GRATITUDE, text, at);
            int end =
                    Math.max(Math.max(success, gratitude), Math.max(longest(POLITE, text, at), name(names, text, at)));
            if (end == at) {
                return Optional.empty();
            }
            if (success == end) {
                told = Optional.of(WORKS);
            } else if (gratitude == end && told.isEmpty()) {
                told = Optional.of(GRATEFUL);
            }
            at = end;
            while (at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
        }
        return told;
    }

    /** Where the longest of the turns ends that begins here; here, if none does. */
    private static int longest(List<Pattern> turns, String text, int at) {
        int end = at;
        for (Pattern turn : turns) {
            Matcher matcher = turn.matcher(text).region(at, text.length());
            if (matcher.lookingAt()) {
                end = Math.max(end, matcher.end());
            }
        }
        return end;
    }

    /** Whoever signs writes the name at the end. */
    private static int name(Set<String> names, String text, int at) {
        Matcher signed = SIGN_OFF.matcher(text).region(at, text.length());
        if (signed.lookingAt() && signed.end() == text.length()) {
            return signed.end();
        }
        int space = text.indexOf(' ', at);
        int end = space < 0 ? text.length() : space;
        return names.contains(text.substring(at, end)) ? end : at;
    }

    private static String plain(String text) {
        return MARKS.matcher(text.toLowerCase(Locale.ROOT).replace('ё', 'е').replace("наконец-то", "наконец"))
                .replaceAll(" ")
                .strip();
    }

    private static List<Pattern> patterns(String... turns) {
        return Arrays.stream(turns)
                .map(turn -> Pattern.compile("(?:" + turn + ")(?![\\p{L}])"))
                .toList();
    }
}
