package ru.nso.esialogin.diagnosis.api.wire;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.card.StaffRole;
import ru.nso.esialogin.card.api.wire.CardWire;
import ru.nso.esialogin.card.api.wire.StaffWire;
import ru.nso.esialogin.card.api.wire.read.CardLimits;
import ru.nso.esialogin.card.api.wire.read.CardReader;
import ru.nso.esialogin.diagnosis.incident.AnnouncedOutages;
import ru.nso.esialogin.diagnosis.incident.Announcement;
import ru.nso.esialogin.esia.ErrorText;
import ru.nso.esialogin.esia.ErrorTextReader;
import ru.nso.esialogin.esia.EsiaErrorCode;
import ru.nso.esialogin.esia.Identity;
import ru.nso.esialogin.esia.LoginAttempt;
import ru.nso.esialogin.esia.LoginAttempt.Symptom;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.LoginCase.ClaimedChild;
import ru.nso.esialogin.esia.LoginCase.Extent;
import ru.nso.esialogin.esia.MySchoolAttachment;
import ru.nso.esialogin.esia.ServiceIncident;
import ru.nso.esialogin.person.BirthDate;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.FullName;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.platform.problem.ProblemException;

/** Reads a request into the facts of one login. Everything that is wrong with it is told at once. */
public final class RequestReader {
    private static final int MOST_CARDS = 200;
    private static final int LONGEST_ERROR_TEXT = 4_000;
    private static final int LONGEST_TEXT = 200;

    private final CardLimits limits;
    private final Clock clock;
    private final AnnouncedOutages announced;
    private final boolean kept;

    /**
     * @param clock gives the moment of an attempt of which nobody tells it
     * @param announced gives the outages of a request that tells none (rulings: Incidents); one that brings the member
     *     says itself what is to be taken into account, {@code []} being nothing
     */
    public RequestReader(CardLimits limits, Clock clock, AnnouncedOutages announced) {
        this(limits, clock, announced, false);
    }

    private RequestReader(CardLimits limits, Clock clock, AnnouncedOutages announced, boolean kept) {
        this.limits = limits;
        this.clock = clock;
        this.announced = announced;
        this.kept = kept;
    }

    /**
     * Reads what was once answered: it is taken as it was, by whatever rules it came in. Outages that were taken into
     * account are kept with it; those announced later were not.
     */
    public static RequestReader ofKept(CardLimits limits, Clock clock) {
        return new RequestReader(limits, clock, moment -> List.of(), true);
    }

    /**
     * The facts of the request; cards and staff are unknown where it brings none.
     *
     * @throws ProblemException if it cannot be understood
     */
    public LoginCase read(DiagnosisRequest request) {
        CardReader complaints = CardReader.forInlineCards(limits);
        AccountReader accounts = new AccountReader(complaints);
        LoginAttempt attempt = attempt(request.attempt(), complaints);
        LoginCase login = new LoginCase(
                attempt,
                identity(request.identity(), complaints),
                accounts.account(request.esia()),
                accounts.childAccount(request.childAccount()),
                mySchool(request.mySchool()),
                request.incidents() == null
                        ? announced.incidentsAt(attempt.at())
                        : incidents(request.incidents(), complaints),
                children(request.children(), complaints),
                cards(request.cards(), complaints),
                staff(request.staff(), complaints),
                false,
                request.cardsExtent() == null ? Extent.ALL : request.cardsExtent());
        checkCardIds(login, complaints);
        if (!kept) {
            checkBirthDates(login, complaints);
        }
        complaints.refuseProblems();
        return login;
    }

    private LoginAttempt attempt(DiagnosisRequest.@Nullable Attempt told, CardReader complaints) {
        if (told == null) {
            return new LoginAttempt(
                    clock.instant(),
                    LoginAttempt.EntryPoint.UNKNOWN,
                    LoginAttempt.Credential.UNKNOWN,
                    LoginAttempt.LoginTyped.UNKNOWN,
                    LoginAttempt.SecondFactor.UNKNOWN,
                    Optional.empty(),
                    Optional.empty(),
                    Set.of(),
                    Optional.empty());
        }
        checkLength(told.errorText(), LONGEST_ERROR_TEXT, "/attempt/errorText", complaints);
        checkLength(told.appVersion(), LONGEST_TEXT, "/attempt/appVersion", complaints);
        Optional<ErrorText> errorText = told.errorText().value().map(ErrorTextReader::read);
        EnumSet<Symptom> symptoms = EnumSet.noneOf(Symptom.class);
        told.symptoms().orElse(List.of()).stream().filter(Objects::nonNull).forEach(symptoms::add);
        return new LoginAttempt(
                told.at().value().orElseGet(clock::instant),
                told.entryPoint().orElse(LoginAttempt.EntryPoint.UNKNOWN),
                told.credential().orElse(LoginAttempt.Credential.UNKNOWN),
                told.loginTyped().orElse(LoginAttempt.LoginTyped.UNKNOWN),
                told.secondFactor().orElse(LoginAttempt.SecondFactor.UNKNOWN),
                errorText,
                errorCode(told.esiaErrorCode(), complaints),
                symptoms,
                told.appVersion().value());
    }

    private static Optional<EsiaErrorCode> errorCode(Fact<String> told, CardReader complaints) {
        Optional<EsiaErrorCode> code = told.value().flatMap(EsiaErrorCode::read);
        if (told.isPresent() && code.isEmpty()) {
            complaints.problem("/attempt/esiaErrorCode", "Нужен код ошибки из шести цифр, например ESIA-007055.");
        }
        return code;
    }

    private static Identity identity(DiagnosisRequest.@Nullable Person told, CardReader complaints) {
        Optional<Identity.Role> role =
                told == null ? Optional.empty() : told.role().value();
        if (told == null || role.isEmpty()) {
            complaints.problem("/identity/role", "Укажите, кто входит: PARENT, PUPIL или EMPLOYEE.");
            return new Identity(Identity.Role.PARENT, FullName.unknown(), Fact.unknown(), Fact.unknown(), Set.of());
        }
        checkLength(told.lastName(), LONGEST_TEXT, "/identity/lastName", complaints);
        checkLength(told.firstName(), LONGEST_TEXT, "/identity/firstName", complaints);
        checkLength(told.middleName(), LONGEST_TEXT, "/identity/middleName", complaints);
        EnumSet<StaffRole> roles = EnumSet.noneOf(StaffRole.class);
        told.claimedRoles().orElse(List.of()).stream().filter(Objects::nonNull).forEach(roles::add);
        return new Identity(
                role.get(),
                name(told.lastName(), told.firstName(), told.middleName()),
                Told.orUnknown(told.birthDate()),
                Told.orUnknown(told.kinship()),
                roles);
    }

    private static FullName name(Fact<String> last, Fact<String> first, Fact<String> middle) {
        return new FullName(Told.orUnknown(last), Told.orUnknown(first), Told.orUnknown(middle));
    }

    private static MySchoolAttachment mySchool(DiagnosisRequest.@Nullable Attachment told) {
        return told == null
                ? MySchoolAttachment.UNKNOWN
                : new MySchoolAttachment(Told.orUnknown(told.request()), told.inn(), told.className(), told.role());
    }

    private List<ServiceIncident> incidents(List<DiagnosisRequest.@Nullable Incident> told, CardReader complaints) {
        return each(told, "/incidents", complaints, (incident, i) -> incident(incident, "/incidents/" + i, complaints));
    }

    private Optional<ServiceIncident> incident(DiagnosisRequest.Incident told, String pointer, CardReader complaints) {
        Optional<ServiceIncident.Affected> system = told.system().value();
        Optional<Instant> from = told.from().value();
        Optional<Instant> to = told.to().value();
        if (system.isEmpty()) {
            complaints.problem(pointer + "/system", "Укажите, что не работает: JOURNAL, ESIA или MY_SCHOOL.");
        }
        if (from.isEmpty()) {
            complaints.problem(pointer + "/from", "Укажите, с какого времени, например 2025-09-15T08:30:00+07:00.");
        }
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            complaints.problem(pointer + "/to", "Окончание не может быть раньше начала.");
        }
        checkLength(told.text(), Announcement.LONGEST_TEXT, pointer + "/text", complaints);
        Optional<String> words = told.text().value().map(String::strip).filter(text -> !text.isEmpty());
        if (!kept && words.filter(Announcement::namesSomebody).isPresent()) {
            complaints.problem(
                    pointer + "/text",
                    "Объявление читают все. Уберите из него номера телефонов, СНИЛС и почту; писать можно только номер"
                            + " 110 и адрес novosib@help-obr.ru.");
        }
        return system.isEmpty() || from.isEmpty()
                ? Optional.empty()
                : Optional.of(new ServiceIncident(system.get(), from.get(), to, words));
    }

    private static List<ClaimedChild> children(
            @Nullable List<DiagnosisRequest.@Nullable Child> told, CardReader complaints) {
        return each(told, "/children", complaints, (child, i) -> {
            String pointer = "/children/" + i;
            checkLength(child.lastName(), LONGEST_TEXT, pointer + "/lastName", complaints);
            checkLength(child.firstName(), LONGEST_TEXT, pointer + "/firstName", complaints);
            checkLength(child.middleName(), LONGEST_TEXT, pointer + "/middleName", complaints);
            return Optional.of(new ClaimedChild(
                    name(child.lastName(), child.firstName(), child.middleName()),
                    Told.orUnknown(child.birthDate()),
                    child.schoolId().value()));
        });
    }

    private static Fact<List<PersonCard>> cards(@Nullable List<? extends @Nullable CardWire> told, CardReader reader) {
        List<PersonCard> read = each(
                told,
                "/cards",
                reader,
                (card, i) -> Optional.of(reader.card(card, "/cards/" + i, "card-" + (i + 1), Optional.empty())));
        return told == null ? Fact.unknown() : Fact.of(read);
    }

    private static Fact<List<StaffCard>> staff(@Nullable List<? extends @Nullable StaffWire> told, CardReader reader) {
        List<StaffCard> read = each(
                told,
                "/staff",
                reader,
                (card, i) -> Optional.of(reader.staff(card, "/staff/" + i, "staff-" + (i + 1), Optional.empty())));
        return told == null ? Fact.unknown() : Fact.of(read);
    }

    /** Reads each element; complains about lists that are too long and about {@code null} in place of an object. */
    private static <T, R> List<R> each(
            @Nullable List<? extends @Nullable T> told,
            String pointer,
            CardReader complaints,
            BiFunction<T, Integer, Optional<R>> read) {
        if (told == null) {
            return List.of();
        }
        if (told.size() > MOST_CARDS) {
            complaints.problem(pointer, "Слишком много элементов: допустимо не больше " + MOST_CARDS + ".");
            return List.of();
        }
        List<R> all = new ArrayList<>(told.size());
        for (int i = 0; i < told.size(); i++) {
            T element = told.get(i);
            if (element == null) {
                complaints.problem(pointer + "/" + i, "Нужен объект: { … }.");
            } else {
                read.apply(element, i).ifPresent(all::add);
            }
        }
        return all;
    }

    /** Nobody is born after the attempt or, where that is long past, after today; a day is left for the zones. */
    private void checkBirthDates(LoginCase login, CardReader complaints) {
        Instant last = clock.instant().isAfter(login.attempt().at())
                ? clock.instant()
                : login.attempt().at();
        LocalDate latest = LocalDate.ofInstant(last, ZoneOffset.UTC).plusDays(1);
        checkBirthDate(login.identity().birthDate(), latest, "/identity", complaints);
        for (int i = 0; i < login.children().size(); i++) {
            checkBirthDate(login.children().get(i).birthDate(), latest, "/children/" + i, complaints);
        }
        for (int i = 0; i < login.knownCards().size(); i++) {
            PersonCard card = login.knownCards().get(i);
            String at = "/cards/" + i;
            checkBirthDate(card.pupil().birthDate(), latest, at + "/pupil", complaints);
            for (int j = 0; j < card.knownParents().size(); j++) {
                Person parent = card.knownParents().get(j).person();
                checkBirthDate(parent.birthDate(), latest, at + "/parents/" + j, complaints);
            }
        }
        for (int i = 0; i < login.knownStaff().size(); i++) {
            Person person = login.knownStaff().get(i).person();
            checkBirthDate(person.birthDate(), latest, "/staff/" + i + "/person", complaints);
        }
    }

    private static void checkBirthDate(Fact<BirthDate> born, LocalDate latest, String at, CardReader complaints) {
        if (born.value().filter(day -> day.date().isAfter(latest)).isPresent()) {
            complaints.problem(at + "/birthDate", "Дата рождения в будущем. Проверьте год.");
        }
    }

    private static void checkCardIds(LoginCase login, CardReader complaints) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < login.knownCards().size(); i++) {
            checkCardId(login.knownCards().get(i).id(), "/cards/" + i + "/id", seen, complaints);
        }
        for (int i = 0; i < login.knownStaff().size(); i++) {
            checkCardId(login.knownStaff().get(i).id(), "/staff/" + i + "/id", seen, complaints);
        }
    }

    private static void checkCardId(String id, String pointer, Set<String> seen, CardReader complaints) {
        if (!seen.add(id)) {
            complaints.problem(pointer, "Такой id уже есть у другой карточки. У каждой карточки свой id.");
        }
    }

    private static void checkLength(Fact<String> text, int most, String pointer, CardReader complaints) {
        if (text.orElse("").length() > most) {
            complaints.problem(pointer, "Слишком длинное значение: допустимо знаков — не больше " + most + ".");
        }
    }
}
