package ru.nso.esialogin.console.family.login;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.console.family.CardView;
import ru.nso.esialogin.console.family.FormProblem;
import ru.nso.esialogin.console.family.PersonView;
import ru.nso.esialogin.console.family.Work;
import ru.nso.esialogin.esia.EsiaAccount.TrustLevel;
import ru.nso.esialogin.esia.Identity.Role;
import ru.nso.esialogin.esia.LoginAttempt.Credential;
import ru.nso.esialogin.esia.LoginAttempt.EntryPoint;
import ru.nso.esialogin.esia.LoginAttempt.LoginTyped;
import ru.nso.esialogin.esia.LoginAttempt.SecondFactor;
import ru.nso.esialogin.esia.LoginAttempt.Symptom;

/** Fills the form. */
final class LoginViews {
    private LoginViews() {}

    static LoginView of(Optional<Card> card, LoginForm form, List<FormProblem> problems) {
        List<CardView> shown = card.map(CardView::of).stream().toList();
        List<PersonView> people =
                shown.stream().flatMap(one -> one.people().stream()).toList();
        return new LoginView(
                shown.isEmpty() ? null : shown.get(0),
                people.stream()
                        .map(person -> new Choice(
                                person.id(),
                                person.who() + ": " + person.name(),
                                Objects.equals(person.id(), form.text("person")) || people.size() == 1))
                        .toList(),
                Choice.of(Role.values(), LoginWords::of, List.of(form.text("role"))),
                Choice.of(EntryPoint.values(), LoginWords::of, or(form.text("entry"), EntryPoint.SCHOOL_WEB)),
                Choice.of(Credential.values(), LoginWords::of, or(form.text("credential"), Credential.ESIA)),
                Choice.of(LoginTyped.values(), LoginWords::of, or(form.text("typed"), LoginTyped.UNKNOWN)),
                Choice.of(SecondFactor.values(), LoginWords::of, or(form.text("factor"), SecondFactor.UNKNOWN)),
                Choice.of(TrustLevel.values(), LoginWords::of, List.of(form.text("level"))),
                Choice.of(
                        Symptom.values(),
                        LoginWords::of,
                        form.allChosen("symptom", Symptom.values()).stream()
                                .map(Symptom::name)
                                .toList()),
                problems,
                form,
                Work.query(form.caseId()));
    }

    private static List<String> or(String chosen, Enum<?> usual) {
        return List.of(chosen.isEmpty() ? usual.name() : chosen);
    }
}
