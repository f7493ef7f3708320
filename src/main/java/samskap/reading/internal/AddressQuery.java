package samskap.reading.internal;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The part of an address after the question mark. What can't be read is left out, so that no address is ever an error.
 */
record AddressQuery(Map<String, List<String>> parameters) {

    private static final AddressQuery EMPTY = new AddressQuery(Map.of());
    private static final int MOST_PARAMETERS = 50;

    static AddressQuery of(@Nullable String raw) {
        if (raw == null || raw.isEmpty()) {
            return EMPTY;
        }
        var parameters = new LinkedHashMap<String, List<String>>();
        for (var pair : raw.split("&", MOST_PARAMETERS)) {
            var equals = pair.indexOf('=');
            var name = decoded(equals < 0 ? pair : pair.substring(0, equals));
            var value = equals < 0 ? Optional.of("") : decoded(pair.substring(equals + 1));
            if (name.isPresent() && value.isPresent()) {
                parameters
                        .computeIfAbsent(name.get(), first -> new ArrayList<>(1))
                        .add(value.get());
            }
        }
        return new AddressQuery(parameters);
    }

    private static Optional<String> decoded(String encoded) {
        try {
            return Optional.of(URLDecoder.decode(encoded, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    boolean has(String name) {
        return parameters.containsKey(name);
    }

    @Nullable
    String first(String name) {
        var values = parameters.get(name);
        return values == null ? null : values.getFirst();
    }

    /** Whether any parameter is one of Vaadin's own, whose names begin with {@code v-}. */
    boolean isVaadins() {
        return parameters.keySet().stream().anyMatch(name -> name.startsWith("v-"));
    }
}
