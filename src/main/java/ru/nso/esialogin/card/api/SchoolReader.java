package ru.nso.esialogin.card.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import ru.nso.esialogin.card.School;
import ru.nso.esialogin.card.api.wire.RemarkWire;
import ru.nso.esialogin.card.registry.RegisteredSchool;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.TaxNumber;
import ru.nso.esialogin.platform.problem.FieldProblem;
import ru.nso.esialogin.platform.problem.ProblemException;

/** Reads a school of the register. */
final class SchoolReader {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:-]{0,63}");
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_INN = 20;
    private static final int LONGEST_MUNICIPALITY = 120;

    private final List<FieldProblem> problems = new ArrayList<>();

    private SchoolReader() {}

    /** The school of a request; ends the request if something must not be as it is. */
    static RegisteredSchool read(RegisteredSchoolWire wire, String id) {
        return new SchoolReader().school(wire, id);
    }

    /** What looks wrong and was kept as written. */
    static List<RemarkWire> remarks(RegisteredSchool school) {
        boolean wrong = school.school()
                .inn()
                .value()
                .map(text -> TaxNumber.read(text).filter(TaxNumber::isValid).isEmpty())
                .orElse(false);
        return wrong
                ? List.of(new RemarkWire(
                        "/inn", "INN_WRONG", "ИНН не сходится: нужны 10 цифр с верной контрольной. Сверьте его."))
                : List.of();
    }

    private RegisteredSchool school(RegisteredSchoolWire wire, String id) {
        if (!ID.matcher(id).matches()) {
            problems.add(new FieldProblem("/id", "До 64 латинских букв, цифр и знаков . _ : -."));
        }
        if (!wire.name().isPresent()) {
            problems.add(new FieldProblem("/name", "Укажите название школы."));
        }
        RegisteredSchool school = new RegisteredSchool(
                new School(
                        id,
                        text(wire.name(), "/name", LONGEST_NAME),
                        text(wire.inn(), "/inn", LONGEST_INN),
                        text(wire.municipality(), "/municipality", LONGEST_MUNICIPALITY)),
                wire.branchOf(),
                wire.status());
        refuseProblems();
        return school;
    }

    private Fact<String> text(Fact<String> text, String pointer, int most) {
        Optional<String> tooLong = text.value().filter(written -> written.length() > most);
        tooLong.ifPresent(unused ->
                problems.add(new FieldProblem(pointer, "Слишком длинно: допустимо не больше " + most + " знаков.")));
        return text;
    }

    private void refuseProblems() {
        if (!problems.isEmpty()) {
            throw ProblemException.invalid(problems);
        }
    }
}
