package ru.nso.esialogin.access.api;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import ru.nso.esialogin.access.Purpose;

/** Describes the headers with purpose and case on every operation that reads cards, before refusals are described. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 2)
public final class PurposeHeaders implements OASFilter {
    private static final Set<String> TAGS =
            Set.of("Cards", "Staff", "Diagnoses", "Second line", "Access log", "Releases");

    @Override
    public Operation filterOperation(Operation operation) {
        List<String> tags = operation.getTags();
        if (tags != null && tags.stream().anyMatch(TAGS::contains)) {
            Schema purposes = OASFactory.createSchema().addType(SchemaType.STRING);
            Arrays.stream(Purpose.values()).map(Purpose::name).forEach(purposes::addEnumeration);
            operation.addParameter(header("X-Purpose", "Цель обращения к персональным данным", purposes));
            operation.addParameter(header(
                    "X-Case",
                    "Номер обращения или звонка; нужен для целей TICKET и CALL",
                    OASFactory.createSchema().addType(SchemaType.STRING).maxLength(64)));
        }
        return operation;
    }

    private static Parameter header(String name, String description, Schema schema) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .description(description)
                .schema(schema);
    }
}
