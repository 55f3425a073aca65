package ru.nso.esialogin.ticket.reading;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a letter that was written as a page. Nothing of it is run, fetched or shown. */
final class HtmlText {
    private static final Pattern IS_HTML =
            Pattern.compile("(?is)<\\s*(?:html|body|div|p|br|table|span|!doctype|font|blockquote)\\b[^>]*>");
    private static final Pattern UNSEEN = Pattern.compile(
            "(?is)<\\s*(script|style|head|title)\\b[^>]*>.*?<\\s*/\\s*\\1\\s*>|<!--.*?-->|<\\s*blockquote\\b.*");
    private static final Pattern LINE = Pattern.compile("(?i)<\\s*/?\\s*(?:br|p|div|tr|li|h\\d|table|ul|ol)\\b[^>]*>");
    private static final Pattern TAG = Pattern.compile("<[^<>]{0,4000}>");
    private static final Pattern BREAKS = Pattern.compile("\\s*\\n\\s*");
    private static final Pattern ENTITY = Pattern.compile("&(#x[0-9a-fA-F]{1,6}|#\\d{1,7}|[a-zA-Z]{2,8});");
    private static final Map<String, String> NAMED = Map.of(
            "nbsp", " ", "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "laquo", "«", "raquo", "»", "mdash", "—",
            "ndash", "–");

    private HtmlText() {}

    static boolean isHtml(String body) {
        return IS_HTML.matcher(body).find();
    }

    static String read(String html) {
        String seen = UNSEEN.matcher(html).replaceAll(" ");
        String lines = LINE.matcher(seen.replaceAll("\\s+", " ")).replaceAll("\n");
        String text = TAG.matcher(lines).replaceAll("");
        return BREAKS.matcher(
                        ENTITY.matcher(text).replaceAll(entity -> Matcher.quoteReplacement(sign(entity.group(1)))))
                .replaceAll("\n")
                .strip();
    }

    private static String sign(String name) {
        if (!name.startsWith("#")) {
            return NAMED.getOrDefault(name, " ");
        }
        int point =
                name.charAt(1) == 'x' ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
        return Character.isValidCodePoint(point) ? Character.toString(point) : " ";
    }
}
