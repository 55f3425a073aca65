package ru.nso.esialogin.platform.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * Describes a member that is another schema or {@code null} as the choice between the two. The generator writes a type
 * beside the reference, which in JSON Schema 2020-12 demands both at once and so forbids every value.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class NullableReferences implements OASFilter {
    @Override
    public void filterOpenAPI(OpenAPI description) {
        description.getComponents().getSchemas().values().forEach(NullableReferences::mend);
    }

    private static void mend(Schema schema) {
        if (schema.getProperties() == null) {
            return;
        }
        Map<String, Schema> mended = new HashMap<>();
        schema.getProperties().forEach((name, member) -> {
            if (member.getRef() != null && member.getType() != null) {
                mended.put(name, choice(member));
            }
        });
        mended.forEach(schema::addProperty);
    }

    private static Schema choice(Schema member) {
        Schema reference = OASFactory.createSchema().ref(member.getRef());
        if (!member.getType().contains(SchemaType.NULL)) {
            return reference;
        }
        return OASFactory.createSchema()
                .description(member.getDescription())
                .anyOf(List.of(reference, OASFactory.createSchema().addType(SchemaType.NULL)));
    }
}
