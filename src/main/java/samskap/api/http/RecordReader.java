package samskap.api.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import samskap.api.http.ProblemException.Fault;
import tools.jackson.databind.JsonNode;

/** Reads what came as the record that it has to be, and says of each thing that is wrong where it is. */
final class RecordReader {

    private static final String DAY = "2026-01-31";
    private static final int LONGEST_MOMENT = "2026-01-31T10:15:30.123456789+01:00".length();

    private final List<Fault> faults = new ArrayList<>();

    private RecordReader() {}

    /** @throws ProblemException when anything is missing, unknown or of another kind */
    static Object read(JsonNode body, Class<?> type) {
        var reader = new RecordReader();
        var read = reader.record(body, "", Shape.of(type));
        if (read == null || !reader.faults.isEmpty()) {
            throw ProblemException.of(Trouble.INVALID, reader.faults);
        }
        return read;
    }

    private @Nullable Object record(JsonNode body, String at, Shape shape) {
        if (!body.isObject()) {
            return wrong(at, "api.fault.object");
        }
        var unknown = new HashSet<>(body.propertyNames());
        shape.fields().forEach(field -> unknown.remove(field.name()));
        unknown.stream()
                .sorted()
                .forEach(name -> faults.add(Fault.at(
                        at + pointer(name),
                        "api.fault.unknown",
                        String.join(
                                ", ",
                                shape.fields().stream().map(Shape.Field::name).toList()))));
        var values = shape.fields().stream()
                .map(field -> value(body.get(field.name()), at, field))
                .toArray();
        return faults.isEmpty() ? shape.filled(values) : null;
    }

    private @Nullable Object value(@Nullable JsonNode node, String above, Shape.Field field) {
        var at = above + pointer(field.name());
        if (node == null || node.isNull()) {
            if (!field.optional()) {
                faults.add(Fault.at(at, "api.fault.missing"));
            }
            return null;
        }
        return field.isList() ? list(node, at, field) : one(node, at, field);
    }

    private @Nullable Object list(JsonNode node, String at, Shape.Field field) {
        if (!node.isArray()) {
            faults.add(Fault.at(at, "api.fault.list"));
            return null;
        }
        if (field.most() > 0 && node.size() > field.most()) {
            faults.add(Fault.at(at, "api.fault.tooMany", field.most()));
            return null;
        }
        var values = new ArrayList<Object>();
        for (var n = 0; n < node.size(); n++) {
            var value = one(node.get(n), at + "/" + n, field);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    private @Nullable Object one(JsonNode node, String at, Shape.Field field) {
        var type = field.element();
        if (type == String.class) {
            return text(node, at, field);
        }
        if (type == LocalDate.class) {
            return day(node, at);
        }
        if (type == Instant.class) {
            return moment(node, at);
        }
        if (type == Boolean.class || type == boolean.class) {
            return node.isBoolean() ? node.booleanValue() : wrong(at, "api.fault.boolean");
        }
        if (type == Long.class || type == long.class) {
            return node.isIntegralNumber() && node.canConvertToLong() && node.longValue() >= 0
                    ? (Long) node.longValue()
                    : wrong(at, "api.fault.number");
        }
        if (type.isRecord()) {
            return record(node, at, Shape.of(type));
        }
        throw new IllegalStateException("Requests have no " + type);
    }

    private @Nullable Object text(JsonNode node, String at, Shape.Field field) {
        if (!node.isString()) {
            return wrong(at, "api.fault.text");
        }
        var text = node.stringValue();
        if (hasHalfSigns(text)) {
            return wrong(at, "api.fault.halfSign");
        }
        var codes = field.codes();
        return codes.isEmpty() || codes.contains(text) ? text : wrong(at, "api.fault.oneOf", String.join(", ", codes));
    }

    /** Half of a pair of surrogates stands for no sign; no table could keep it. */
    static boolean hasHalfSigns(String text) {
        return text.codePoints()
                .anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }

    private @Nullable Object day(JsonNode node, String at) {
        try {
            return node.isString() && node.stringValue().length() == DAY.length()
                    ? LocalDate.parse(node.stringValue())
                    : wrong(at, "api.fault.day");
        } catch (DateTimeException noDay) {
            return wrong(at, "api.fault.day");
        }
    }

    private @Nullable Object moment(JsonNode node, String at) {
        try {
            return node.isString() && node.stringValue().length() <= LONGEST_MOMENT
                    ? Instant.parse(node.stringValue())
                    : wrong(at, "api.fault.moment");
        } catch (DateTimeException noMoment) {
            return wrong(at, "api.fault.moment");
        }
    }

    private @Nullable Object wrong(String at, String key, Object... arguments) {
        faults.add(Fault.at(at, key, arguments));
        return null;
    }

    private static String pointer(String name) {
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
