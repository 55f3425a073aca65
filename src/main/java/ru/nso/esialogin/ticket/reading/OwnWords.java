package ru.nso.esialogin.ticket.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What somebody wrote now, without the history of the correspondence and the advertising of mail programs. */
public final class OwnWords {
    private static final Pattern QUOTED_LINE = Pattern.compile("^\\h*(?:>|&gt;).*");
    private static final Pattern HISTORY = Pattern.compile("(?iuU)^\\h*(?:-{2,}\\h*(?:исходное|original)\\b.*"
            + "|.{0,200}(?:пишет|писал|писала|написал|написала|wrote|пишет\\(а\\)|написал\\(а\\))\\h*:\\h*"
            + "|_{10,}\\h*)$");
    private static final Pattern HISTORY_CUE =
            Pattern.compile("(?iuU).*(?:@|\\d{4}|\\d{1,2}:\\d{2}|пользователь|on\\h).*|.*help-obr.*");
    private static final Pattern FROM = Pattern.compile("(?iuU)^\\h*\\*?(?:от|from|от кого):\\h*\\*?.*");
    private static final Pattern HEAD =
            Pattern.compile("(?iuU)^\\h*\\*?(?:отправлено|дата|sent|date|кому|to|тема|subject):.*");
    private static final Pattern INLINE_HEAD =
            Pattern.compile("(?iuU)^(.*?)\\h*\\b(?:от|from):\\h[^\\n]{0,120}?\\b(?:отправлено|sent|дата):.*$");
    private static final Pattern ADVERTISING = Pattern.compile(
            "(?iuU)^\\h*(?:отправлено (?:с|из|через)\\h.*|sent from .*|получите outlook .*|get outlook .*|--\\h*)$");
    private static final int HEAD_LINES = 4;

    private OwnWords() {}

    /** The own words of a body, plain or a page. */
    public static String of(String body) {
        String text = HtmlText.isHtml(body) ? HtmlText.read(body) : body;
        List<String> lines =
                text.replace("\r\n", "\n").replace('\r', '\n').lines().toList();
        List<String> own = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (isHistory(lines, i)) {
                break;
            }
            if (!QUOTED_LINE.matcher(line).matches()
                    && !ADVERTISING.matcher(line).matches()) {
                own.add(INLINE_HEAD.matcher(line).replaceFirst("$1"));
            }
        }
        return String.join("\n", own).strip();
    }

    private static boolean isHistory(List<String> lines, int i) {
        String line = lines.get(i);
        if (HISTORY.matcher(line).matches()) {
            boolean quotedNext = i + 1 < lines.size()
                    && QUOTED_LINE.matcher(lines.get(i + 1)).matches();
            return line.contains("--")
                    || line.contains("__")
                    || quotedNext
                    || HISTORY_CUE.matcher(line).matches();
        }
        return FROM.matcher(line).matches()
                && lines.subList(i + 1, Math.min(lines.size(), i + 1 + HEAD_LINES)).stream()
                        .anyMatch(next -> HEAD.matcher(next).matches());
    }
}
