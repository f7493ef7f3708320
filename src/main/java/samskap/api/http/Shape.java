package samskap.api.http;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a record of a request or an answer is made of, as its code says. Answers may have another record's fields among
 * their own ({@link JsonUnwrapped}); requests may not.
 */
record Shape(Class<?> type, List<Field> fields) {

    private static final Map<Class<?>, Shape> KNOWN = new ConcurrentHashMap<>();

    /**
     * @param type a text, a number, a moment, another record or a list of one
     * @param optional whether nothing may stand there
     */
    record Field(
            String name,
            Type type,
            boolean optional,
            @Nullable Means means) {

        boolean isList() {
            return type instanceof ParameterizedType;
        }

        /** What is in the list, or the field's own type. */
        Class<?> element() {
            return (Class<?>) (type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type);
        }

        List<String> codes() {
            return means == null || means.oneOf() == Means.Anything.class
                    ? List.of()
                    : Codes.all(means.oneOf()).stream()
                            .filter(code -> !List.of(means.except()).contains(code))
                            .toList();
        }

        int most() {
            return means == null ? 0 : means.most();
        }

        private static Field of(RecordComponent component) {
            return new Field(
                    component.getName(),
                    component.getGenericType(),
                    component.getAnnotatedType().isAnnotationPresent(Nullable.class),
                    component.getAnnotation(Means.class));
        }
    }

    static Shape of(Class<?> type) {
        var known = KNOWN.get(type);
        return known != null ? known : KNOWN.merge(type, read(type), (first, second) -> first);
    }

    private static Shape read(Class<?> it) {
        return new Shape(
                it,
                Arrays.stream(it.getRecordComponents()).flatMap(Shape::fields).toList());
    }

    /** What is unwrapped stands beside the others. */
    private static Stream<Field> fields(RecordComponent component) {
        return component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)
                ? of(component.getType()).fields().stream()
                : Stream.of(Field.of(component));
    }

    /** Makes one of the record, of values in the order of its fields. */
    Object filled(Object[] values) {
        try {
            var types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            return type.getConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(type + " is a public record", impossible);
        }
    }
}
