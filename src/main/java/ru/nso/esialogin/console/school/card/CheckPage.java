package ru.nso.esialogin.console.school.card;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.Purpose;
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.editing.Rivals;
import ru.nso.esialogin.card.editing.Rivals.Rival;
import ru.nso.esialogin.card.editing.Typed;
import ru.nso.esialogin.card.registry.SearchKey;
import ru.nso.esialogin.console.frame.Console;
import ru.nso.esialogin.console.school.Words;
import ru.nso.esialogin.console.school.card.person.PersonForm;
import ru.nso.esialogin.console.school.card.person.TypedFields;
import ru.nso.esialogin.person.BirthDate;
import ru.nso.esialogin.person.EmailField;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.FullName;
import ru.nso.esialogin.person.IdentityDocument;
import ru.nso.esialogin.person.PhoneField;
import ru.nso.esialogin.person.Snils;
import ru.nso.esialogin.person.SnilsField;

/**
 * What is to be said of a field while it is typed. Nothing is stored; without script the same is said when the form is
 * sent.
 */
@Path("/console/school/check")
@Produces(Console.HTML)
@RolesAllowed({Roles.SCHOOL_ADMIN, Roles.ADMIN})
public class CheckPage {
    private static final Pattern FIELD = Pattern.compile("(p\\d{1,3})-(birthDate|snils|phone|email)(?:-(\\d{1,3}))?");
    private static final Pattern DOCUMENT = Pattern.compile("(p\\d{1,3}-d\\d{1,3})-number");
    private static final String MASK = "*";
    private static final String HIDDEN_STAYS = "Скрытое значение останется прежним, если его не трогать.";

    private final Console console;
    private final Editing editing;
    private final Rivals rivals;

    CheckPage(Console console, Editing editing, Rivals rivals) {
        this.console = console;
        this.editing = editing;
        this.rivals = rivals;
    }

    /** Templates of this page. */
    @CheckedTemplate(basePath = "console/school/card")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance said(SaidModel page);
    }

    /**
     * What is to be said.
     *
     * @param wrong what is wrong, or should be mended
     * @param right what is right; empty: nothing to be said
     * @param rivals who else has the number
     */
    public record SaidModel(List<String> wrong, String right, List<RivalView> rivals) {
        static final SaidModel NOTHING = new SaidModel(List.of(), "", List.of());
    }

    /**
     * Somebody else with the number.
     *
     * @param path the card
     * @param who who on it
     * @param same whether it is the same number; else one slip away
     */
    public record RivalView(String path, String who, boolean same) {
        static RivalView of(Rival rival) {
            String name = rival.person().name().display();
            return new RivalView(
                    (rival.card() instanceof PersonCard ? "/console/school/cards/" : "/console/school/staff/")
                            + rival.card().id(),
                    name.isEmpty() ? "без имени" : name,
                    rival.same());
        }
    }

    /** Checks the field that was typed into. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response check(@HeaderParam("HX-Trigger") @Nullable String field, MultivaluedMap<String, String> fields) {
        TypedFields typed = new TypedFields(fields);
        Matcher which = FIELD.matcher(field == null ? "" : field);
        Matcher document = DOCUMENT.matcher(field == null ? "" : field);
        if (document.matches()) {
            return console.fragment(Templates.said(document(document.group(1), typed)));
        }
        return console.fragment(Templates.said(which.matches() ? said(which, typed) : SaidModel.NOTHING));
    }

    private SaidModel document(String at, TypedFields typed) {
        String series = typed.one(at + "-series");
        String number = typed.one(at + "-number");
        if (number.isBlank()) {
            return SaidModel.NOTHING;
        }
        if (series.contains(MASK) || number.contains(MASK)) {
            return new SaidModel(List.of(), HIDDEN_STAYS, List.of());
        }
        Typed<IdentityDocument> read = editing.typing()
                .document(PersonForm.documentType(typed.one(at + "-type")), series, number, Optional.empty());
        return said(read, "Документ записан верно.", List.of());
    }

    private SaidModel said(Matcher which, TypedFields typed) {
        String at = which.group(1);
        String kind = which.group(2);
        int number = Optional.ofNullable(which.group(3)).map(Integer::parseInt).orElse(0);
        List<String> texts = typed.all(at + '-' + kind);
        String text = number < texts.size() ? texts.get(number) : "";
        if (text.isBlank()) {
            return SaidModel.NOTHING;
        }
        if (text.contains(MASK)) {
            return new SaidModel(List.of(), HIDDEN_STAYS, List.of());
        }
        FullName name = new FullName(
                told(typed, at + "-lastName"), told(typed, at + "-firstName"), told(typed, at + "-middleName"));
        return switch (kind) {
            case "birthDate" -> birthDate(text);
            case "snils" -> snils(text, name);
            case "phone" -> phone(text, name);
            default -> email(text, name);
        };
    }

    private static Fact<String> told(TypedFields typed, String name) {
        return Fact.ofNullable(typed.one(name).isBlank() ? null : typed.one(name));
    }

    private SaidModel birthDate(String text) {
        LocalDate today = editing.today();
        Typed<BirthDate> read = editing.typing().birthDate(text, Fact.unknown(), today);
        return said(
                read,
                read.value()
                        .value()
                        .map(born -> "Полных лет: " + born.ageOn(today) + " (" + Words.day(born.date()) + ").")
                        .orElse(""),
                List.of());
    }

    private SaidModel snils(String text, FullName name) {
        Typed<SnilsField> read = editing.typing().snils(text, Fact.unknown());
        Optional<Snils> sound = read.value().value().filter(SnilsField::sound).flatMap(SnilsField::snils);
        List<Rival> others = new ArrayList<>();
        sound.ifPresent(snils -> {
            others.addAll(rivals.withKey(access(), new SearchKey.BySnils(snils), name));
            others.addAll(rivals.nearSnils(access(), snils, name));
        });
        return said(read, sound.isPresent() ? "Контрольное число сходится." : "", others);
    }

    private SaidModel phone(String text, FullName name) {
        Typed<PhoneField> read = editing.typing().phone(text, List.of());
        List<Rival> others = read.value().value().map(PhoneField::matchableNumbers).orElse(List.of()).stream()
                .flatMap(number -> rivals.withKey(access(), new SearchKey.ByPhone(number), name).stream())
                .toList();
        return said(read, "Номер записан верно.", others);
    }

    private SaidModel email(String text, FullName name) {
        Typed<EmailField> read = editing.typing().email(text, List.of());
        List<Rival> others = read.value().value().map(EmailField::addresses).orElse(List.of()).stream()
                .flatMap(address -> rivals.withKey(access(), new SearchKey.ByEmail(address), name).stream())
                .toList();
        return said(read, "Адрес записан верно.", others);
    }

    private Access access() {
        return console.access(Purpose.CARD_UPKEEP);
    }

    private static SaidModel said(Typed<?> read, String right, List<Rival> others) {
        List<String> wrong = new ArrayList<>(read.faults());
        wrong.addAll(read.remarks());
        return new SaidModel(
                wrong,
                wrong.isEmpty() ? right : "",
                others.stream().map(RivalView::of).distinct().toList());
    }
}
