package ru.nso.esialogin.card.api.wire;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jboss.jandex.Type;
import ru.nso.esialogin.person.BirthDate;
import ru.nso.esialogin.person.Fact;

/**
 * Describes a fact as what goes over the wire: the value or {@code null}. Without it the description would show the
 * insides of the Java type.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class FactSchemas implements OASFilter {
    /** How a day of birth is written; it is taken as cards have it. */
    static final String BIRTH_DATE = "YYYY-MM-DD; a request may also write it as cards do, such as 12.04.1986";

    private static final String REFERENCE = "#/components/schemas/";
    private static final DotName FACT = DotName.createSimple(Fact.class);
    private static final DotName LIST = DotName.createSimple(List.class);

    private final IndexView index;
    private final Map<String, ClassInfo> records = new HashMap<>();
    private final Deque<String> wanted = new ArrayDeque<>();

    /** @param index the classes of the service, as the build sees them */
    public FactSchemas(IndexView index) {
        this.index = index;
        for (ClassInfo candidate : index.getKnownClasses()) {
            String name = candidate.name().toString();
            if (candidate.isRecord() && name.startsWith("ru.nso.esialogin.") && name.contains(".api.")) {
                records.put(candidate.simpleName(), candidate);
            }
        }
    }

    @Override
    public void filterOpenAPI(OpenAPI description) {
        Components components = description.getComponents();
        if (components == null || components.getSchemas() == null) {
            return;
        }
        Map<String, Schema> schemas = new TreeMap<>(components.getSchemas());
        schemas.keySet().removeIf(name -> name.startsWith("Fact"));
        wanted.addAll(schemas.keySet());
        while (!wanted.isEmpty()) {
            String name = wanted.remove();
            ClassInfo described = records.get(name);
            if (described != null) {
                Schema known = schemas.computeIfAbsent(
                        name, unused -> OASFactory.createSchema().addType(SchemaType.OBJECT));
                describeFacts(described, known, schemas);
            }
        }
        components.setSchemas(schemas);
    }

    private void describeFacts(ClassInfo described, Schema known, Map<String, Schema> schemas) {
        for (RecordComponentInfo component : described.recordComponents()) {
            boolean undescribed =
                    known.getProperties() == null || !known.getProperties().containsKey(component.name());
            if (component.type().name().equals(FACT) || undescribed) {
                known.addProperty(component.name(), schema(component.type(), schemas));
            }
        }
    }

    private Schema schema(Type type, Map<String, Schema> schemas) {
        if (type.kind() == Type.Kind.PARAMETERIZED_TYPE) {
            Type content = type.asParameterizedType().arguments().get(0);
            if (type.name().equals(FACT)) {
                return orNull(schema(content, schemas));
            }
            if (type.name().equals(LIST)) {
                return OASFactory.createSchema().addType(SchemaType.ARRAY).items(schema(content, schemas));
            }
        }
        if (type.kind() == Type.Kind.WILDCARD_TYPE) {
            return schema(type.asWildcardType().extendsBound(), schemas);
        }
        ClassInfo known = index.getClassByName(type.name());
        if (known != null && known.isEnum()) {
            Schema words = OASFactory.createSchema().addType(SchemaType.STRING);
            known.enumConstants().stream().map(FieldInfo::name).forEach(words::addEnumeration);
            return words;
        }
        if (known != null && known.isRecord() && !known.name().toString().equals(BirthDate.class.getName())) {
            if (!schemas.containsKey(known.simpleName())) {
                wanted.add(known.simpleName());
            }
            return OASFactory.createSchema().ref(REFERENCE + known.simpleName());
        }
        return simple(type.name().toString());
    }

    private static Schema simple(String className) {
        Schema schema = OASFactory.createSchema();
        if (className.equals(LocalDate.class.getName())) {
            return schema.addType(SchemaType.STRING).format("date");
        }
        if (className.equals(BirthDate.class.getName())) {
            return schema.addType(SchemaType.STRING).description(BIRTH_DATE);
        }
        if (className.equals(OffsetDateTime.class.getName()) || className.equals(Instant.class.getName())) {
            return schema.addType(SchemaType.STRING).format("date-time");
        }
        if (className.equals(Boolean.class.getName()) || className.equals("boolean")) {
            return schema.addType(SchemaType.BOOLEAN);
        }
        return List.of("int", "long", Integer.class.getName(), Long.class.getName())
                        .contains(className)
                ? schema.addType(SchemaType.INTEGER)
                : schema.addType(SchemaType.STRING);
    }

    private static Schema orNull(Schema schema) {
        // A list of words that null is not among would forbid it, so the choice is between the two.
        if (schema.getRef() != null || schema.getEnumeration() != null) {
            return OASFactory.createSchema()
                    .addAnyOf(schema)
                    .addAnyOf(OASFactory.createSchema().addType(SchemaType.NULL));
        }
        return schema.addType(SchemaType.NULL);
    }
}
