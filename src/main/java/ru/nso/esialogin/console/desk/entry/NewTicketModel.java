package ru.nso.esialogin.console.desk.entry;

import java.util.List;
import ru.nso.esialogin.console.desk.ticket.form.Fault;
import ru.nso.esialogin.console.desk.words.Choice;
import ru.nso.esialogin.ticket.Channel;

/**
 * The form of a new ticket.
 *
 * @param once stands for the number that it will have
 * @param channels how it can come
 * @param typed what was typed
 * @param faults what is wrong with it
 * @param before the number of the ticket that the form had made already, of another complaint; empty if it had none
 * @param lostFiles whether files were chosen, which a form cannot show again
 */
record NewTicketModel(
        String once, List<Choice> channels, TypedTicket typed, List<Fault> faults, String before, boolean lostFiles) {

    static NewTicketModel of(TypedTicket typed, List<Fault> faults) {
        return of(typed, faults, "");
    }

    /** A new form of what was typed over a form that had made a ticket already. */
    static NewTicketModel afterAnother(TypedTicket typed, String before) {
        return of(typed, List.of(), before);
    }

    private static NewTicketModel of(TypedTicket typed, List<Fault> faults, String before) {
        return new NewTicketModel(
                typed.once(),
                List.of(
                        choice(Channel.PHONE, "Звонок", typed),
                        choice(Channel.VISIT, "Личный приём", typed),
                        choice(Channel.POST, "Письмо почтой", typed),
                        choice(Channel.EMAIL, "Электронное письмо", typed),
                        choice(Channel.WEB, "Форма на сайте", typed)),
                typed,
                faults,
                before,
                !(faults.isEmpty() && before.isEmpty()) && !typed.files().isEmpty());
    }

    private static Choice choice(Channel channel, String words, TypedTicket typed) {
        return new Choice(
                channel.name(), words, typed.channel().filter(channel::equals).isPresent());
    }

    /** What is wrong with a field. */
    public List<Fault> of(String field) {
        return faults.stream().filter(fault -> fault.field().equals(field)).toList();
    }

    /** All of it is personal. */
    @Override
    public String toString() {
        return "NewTicketModel";
    }
}
