package ru.nso.esialogin.console.desk.ticket.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.console.desk.words.Badge;
import ru.nso.esialogin.console.desk.words.Moment;

/**
 * What a ticket is, without what it says.
 *
 * @param id its number
 * @param version its version, for forms
 * @param path where it is
 * @param suffix filters of the queue behind a path, with the question mark; empty where there are none
 * @param queue the queue that it was opened from
 * @param newer the ticket before it; {@code null}: it is the first one
 * @param older the ticket after it; {@code null}: it is the last one
 * @param title «Письмо …a1b2c3»
 * @param state how far it is
 * @param clocks until when something has to be done
 * @param at when it came
 * @param by who took it in; empty: it came by itself
 * @param assigned who works on it; empty: nobody
 * @param mine whether that is who reads
 * @param formality whether it is an appeal under 59-ФЗ
 * @param reopened how often it was opened again; empty: never
 * @param mergedInto the ticket in which it goes on; empty: none
 * @param merged tickets that go on in it
 * @param incident the incident that it belongs to; empty: none
 */
public record HeadView(
        String id,
        long version,
        String path,
        String suffix,
        String queue,
        @Nullable String newer,
        @Nullable String older,
        String title,
        Badge state,
        List<Badge> clocks,
        Moment at,
        String by,
        String assigned,
        boolean mine,
        String formality,
        String reopened,
        String mergedInto,
        List<String> merged,
        String incident) {

    /** The page with one parameter more. */
    public String with(String parameter) {
        return path + (suffix.isEmpty() ? "?" : suffix + '&') + parameter;
    }
}
