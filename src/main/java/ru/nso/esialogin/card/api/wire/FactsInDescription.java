package ru.nso.esialogin.card.api.wire;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jboss.jandex.Type;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.person.BirthDate;
import ru.nso.esialogin.person.EmailAddress;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.PhoneNumber;
import ru.nso.esialogin.person.Snils;

/**
 * Describes members of three states by what stands in them: the generator would describe the class that holds the
 * state, which is never seen on the wire.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class FactsInDescription implements OASFilter {
    private static final DotName FACT = DotName.createSimple(Fact.class);
    private static final DotName LIST = DotName.createSimple(List.class);
    private static final DotName NAMED =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);

    /** Records in Java, texts over the wire. */
    private static final Set<String> KEYS =
            Set.of(Snils.class.getName(), PhoneNumber.class.getName(), EmailAddress.class.getName());

    private static final String PLACE = "#/components/schemas/";

    private final IndexView index;
    private final Set<DotName> described = new HashSet<>();

    /** @param index the classes of the service */
    public FactsInDescription(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI description) {
        for (ClassInfo type : index.getKnownClasses()) {
            Map<String, Schema> schemas = description.getComponents().getSchemas();
            if (type.isRecord() && holdsFacts(type) && schemas.containsKey(name(type))) {
                describe(type, description);
            }
        }
        for (String name : List.copyOf(description.getComponents().getSchemas().keySet())) {
            if (name.matches("Fact[A-Z]\\w*")) {
                description.getComponents().removeSchema(name);
            }
        }
    }

    private static boolean holdsFacts(ClassInfo type) {
        return type.recordComponents().stream()
                .anyMatch(component -> component.type().name().equals(FACT));
    }

    private void describe(ClassInfo type, OpenAPI description) {
        if (!described.add(type.name())) {
            return;
        }
        String name = name(type);
        Schema schema = description.getComponents().getSchemas().get(name);
        boolean isNew = schema == null;
        if (schema == null) {
            schema = OASFactory.createSchema().type(List.of(SchemaType.OBJECT));
            description.getComponents().addSchema(name, schema);
        }
        for (RecordComponentInfo component : type.recordComponents()) {
            Type content = component.type();
            if (content.name().equals(FACT)) {
                Schema value =
                        schemaOf(content.asParameterizedType().arguments().get(0), description);
                schema.addProperty(component.name(), orNull(value));
            } else if (isNew) {
                schema.addProperty(component.name(), schemaOf(content, description));
            }
        }
    }

    private Schema schemaOf(Type type, OpenAPI description) {
        DotName name = type.name();
        if (name.equals(LIST)) {
            Type element = type.asParameterizedType().arguments().get(0);
            return OASFactory.createSchema().type(List.of(SchemaType.ARRAY)).items(schemaOf(element, description));
        }
        if (is(name, Boolean.class)) {
            return OASFactory.createSchema().type(List.of(SchemaType.BOOLEAN));
        }
        Schema text = OASFactory.createSchema().type(List.of(SchemaType.STRING));
        if (is(name, Instant.class) || is(name, OffsetDateTime.class)) {
            return text.format("date-time");
        }
        if (is(name, LocalDate.class)) {
            return text.format("date");
        }
        if (is(name, BirthDate.class)) {
            return text.description(FactSchemas.BIRTH_DATE);
        }
        if (KEYS.contains(name.toString())) {
            return text;
        }
        ClassInfo known = index.getClassByName(name);
        if (known == null || is(name, String.class)) {
            return text;
        }
        if (known.isEnum()) {
            return text.enumeration(constants(known));
        }
        describe(known, description);
        return OASFactory.createSchema().ref(PLACE + name(known));
    }

    /** {@code null} stands for "empty"; beside a reference it would need another level and is left unsaid. */
    private static Schema orNull(Schema schema) {
        List<SchemaType> types = schema.getType();
        if (types != null) {
            List<SchemaType> withNull = new ArrayList<>(types);
            withNull.add(SchemaType.NULL);
            schema.setType(withNull);
        }
        return schema;
    }

    private static List<Object> constants(ClassInfo type) {
        return type.fields().stream()
                .filter(FieldInfo::isEnumConstant)
                .map(FieldInfo::name)
                .map(Object.class::cast)
                .toList();
    }

    private static String name(ClassInfo type) {
        AnnotationInstance annotation = type.declaredAnnotation(NAMED);
        @Nullable AnnotationValue given = annotation == null ? null : annotation.value("name");
        return given == null ? type.simpleName() : given.asString();
    }

    private static boolean is(DotName name, Class<?> type) {
        return name.toString().equals(type.getName());
    }
}
