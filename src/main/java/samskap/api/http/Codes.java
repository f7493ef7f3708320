package samskap.api.http;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words by which the API calls the constants of an enumeration: {@code being-tried}. */
public final class Codes {

    private Codes() {}

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static @Nullable String ofOrNull(@Nullable Enum<?> constant) {
        return constant == null ? null : of(constant);
    }

    public static List<String> all(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Codes::of).toList();
    }

    /** The constant with this code, which has been looked at already. */
    public static <E extends Enum<E>> E read(Class<E> type, String code) {
        return Enum.valueOf(type, code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    public static <E extends Enum<E>> @Nullable E readOrNull(Class<E> type, @Nullable String code) {
        return code == null ? null : read(type, code);
    }
}
