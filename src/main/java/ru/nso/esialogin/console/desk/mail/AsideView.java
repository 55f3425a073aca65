package ru.nso.esialogin.console.desk.mail;

import java.util.List;
import ru.nso.esialogin.console.desk.words.Badge;
import ru.nso.esialogin.console.desk.words.Moment;

/**
 * A letter that became no ticket, without what is written in it.
 *
 * @param path where it is
 * @param ending the end of its number
 * @param mailbox where it came
 * @param state put aside or refused
 * @param reason why
 * @param found when it was found
 * @param decided when it was put aside or refused
 * @param size how long it is; may be empty
 * @param writer who wrote; may be empty
 * @param checks what our mail server found out about the sender
 * @param kept whether the letter itself is still kept
 */
public record AsideView(
        String path,
        String ending,
        String mailbox,
        Badge state,
        String reason,
        Moment found,
        Moment decided,
        String size,
        String writer,
        List<String> checks,
        boolean kept) {}
