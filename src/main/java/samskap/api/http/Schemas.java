package samskap.api.http;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Describes records by JSON Schema, as OpenAPI 3.1 has it, and remembers those that were described. */
final class Schemas {

    private final Map<String, Object> described = new TreeMap<>();

    /** A reference to what describes the record. */
    Map<String, Object> of(Class<?> record) {
        var name = record.getSimpleName();
        if (!described.containsKey(name)) {
            // First of all, so that a record may hold others of its kind.
            described.put(name, Map.of());
            described.put(name, object(Shape.of(record)));
        }
        return Map.of("$ref", "#/components/schemas/" + name);
    }

    /** All that were described, by name. */
    Map<String, Object> described() {
        return described;
    }

    private Map<String, Object> object(Shape shape) {
        var properties = new LinkedHashMap<String, Object>();
        shape.fields().forEach(field -> properties.put(field.name(), property(field)));
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put(
                "required",
                shape.fields().stream()
                        .filter(field -> !field.optional())
                        .map(Shape.Field::name)
                        .toList());
        schema.put("additionalProperties", false);
        return schema;
    }

    private Map<String, Object> property(Shape.Field field) {
        var schema = new LinkedHashMap<String, Object>();
        if (field.means() != null) {
            schema.put("description", field.means().value());
        }
        if (field.isList()) {
            schema.put("type", "array");
            schema.put("items", element(field));
            if (field.most() > 0) {
                schema.put("maxItems", field.most());
            }
            return schema;
        }
        schema.putAll(element(field));
        if (field.most() > 0) {
            schema.put("maxLength", field.most());
        }
        return schema;
    }

    private Map<String, Object> element(Shape.Field field) {
        var simple = simple(field.element(), field.codes());
        return simple == null ? of(field.element()) : simple;
    }

    private static @Nullable Map<String, Object> simple(Class<?> type, List<String> codes) {
        if (!codes.isEmpty()) {
            return inOrder("type", "string", "enum", codes);
        }
        return switch (type.getSimpleName()) {
            case "String" -> Map.of("type", "string");
            case "boolean", "Boolean" -> Map.of("type", "boolean");
            case "int", "Integer" -> inOrder("type", "integer", "format", "int32");
            case "long", "Long" -> inOrder("type", "integer", "format", "int64");
            case "double" -> inOrder("type", "number", "format", "double");
            default ->
                type == Instant.class
                        ? inOrder("type", "string", "format", "date-time")
                        : type == LocalDate.class ? inOrder("type", "string", "format", "date") : null;
        };
    }

    static Map<String, Object> inOrder(String name, Object value, String other, Object otherValue) {
        var map = new LinkedHashMap<String, Object>();
        map.put(name, value);
        map.put(other, otherValue);
        return map;
    }
}
