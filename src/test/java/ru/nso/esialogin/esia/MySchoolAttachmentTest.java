package ru.nso.esialogin.esia;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.nso.esialogin.esia.MySchoolAttachment.Fault;
import ru.nso.esialogin.esia.MySchoolAttachment.RequestState;
import ru.nso.esialogin.person.Fact;

class MySchoolAttachmentTest {
    private static final Fact<String> INN = Fact.of("5401009017");
    private static final Fact<String> CLASS = Fact.of("5В");

    @Test
    void a_request_is_at_fault_by_its_state() {
        assertThat(faults(Fact.of(RequestState.CONFIRMED))).isEmpty();
        assertThat(faults(Fact.of(RequestState.SENT))).containsExactly(Fault.NOT_CONFIRMED);
        assertThat(faults(Fact.of(RequestState.REJECTED))).containsExactly(Fault.REJECTED);
        assertThat(faults(Fact.of(RequestState.NONE))).containsExactly(Fault.NO_REQUEST);
        assertThat(faults(Fact.empty())).containsExactly(Fault.NO_REQUEST);
        assertThat(faults(Fact.unknown())).isEmpty();
    }

    @Test
    void of_no_request_the_particulars_do_not_count() {
        MySchoolAttachment none =
                new MySchoolAttachment(Fact.of(RequestState.NONE), Fact.of("0"), Fact.of("9А"), Fact.of("Учитель"));

        assertThat(none.faults(INN, CLASS)).containsExactly(Fault.NO_REQUEST);
    }

    @Test
    void another_organisation_is_told_by_its_tax_number_however_that_is_written() {
        assertThat(confirmed(Fact.of("54 0100 9017"), Fact.unknown(), Fact.unknown())
                        .faults(INN, CLASS))
                .isEmpty();
        assertThat(confirmed(Fact.of("7707083893"), Fact.unknown(), Fact.unknown())
                        .faults(INN, CLASS))
                .containsExactly(Fault.OTHER_ORGANISATION);
        assertThat(confirmed(Fact.of("7707083893"), Fact.unknown(), Fact.unknown())
                        .faults(Fact.unknown(), CLASS))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "5В, true",
        "5 \"в\", true",
        "5B, true", // a Latin letter
        "5-В, true",
        "5Б, false",
        "6В, false",
        "15В, false",
    })
    void a_class_is_the_same_in_any_spelling(String written, boolean same) {
        assertThat(confirmed(Fact.unknown(), Fact.of(written), Fact.unknown()).faults(INN, CLASS))
                .isEqualTo(same ? Set.of() : Set.of(Fault.OTHER_CLASS));
    }

    @ParameterizedTest
    @CsvSource({"8A, 8А", "8E, 8Е", "8K, 8К", "8B, 8В"})
    void latin_letters_of_a_class_are_those_that_look_alike(String latin, String cyrillic) {
        assertThat(confirmed(Fact.unknown(), Fact.of(latin), Fact.unknown()).faults(INN, Fact.of(cyrillic)))
                .isEmpty();
    }

    @Test
    void a_class_that_one_side_does_not_tell_is_taken_to_be_right() {
        assertThat(confirmed(Fact.unknown(), Fact.of("6А"), Fact.unknown()).faults(INN, Fact.unknown()))
                .isEmpty();
    }

    @Test
    void the_role_is_that_of_my_school_and_not_that_of_the_journal() {
        assertThat(confirmed(Fact.unknown(), Fact.unknown(), Fact.of(" Обучающийся "))
                        .faults(INN, CLASS))
                .isEmpty();
        assertThat(confirmed(Fact.unknown(), Fact.unknown(), Fact.of("Ученик")).faults(INN, CLASS))
                .containsExactly(Fault.OTHER_ROLE);
    }

    private static Set<Fault> faults(Fact<RequestState> request) {
        return new MySchoolAttachment(request, INN, CLASS, Fact.unknown()).faults(INN, CLASS);
    }

    private static MySchoolAttachment confirmed(Fact<String> inn, Fact<String> className, Fact<String> role) {
        return new MySchoolAttachment(Fact.of(RequestState.CONFIRMED), inn, className, role);
    }
}
