package samskap.api.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import samskap.api.http.ProblemException.Fault;

/** Reads what stands after the question mark, and holds it to what the endpoint says of its parameters. */
final class AddressReader {

    private static final int MOST_PARAMETERS = 50;

    private final List<Fault> faults = new ArrayList<>();

    private AddressReader() {}

    /** @throws ProblemException when a parameter is unknown, said twice or of another kind */
    static Map<String, List<String>> read(@Nullable String query, List<Parameter> known) {
        var reader = new AddressReader();
        var said = reader.said(query);
        said.forEach((name, values) -> known.stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst()
                .ifPresentOrElse(parameter -> reader.check(parameter, values), () -> reader.unknown(name, known)));
        if (!reader.faults.isEmpty()) {
            throw ProblemException.of(Trouble.INVALID, reader.faults);
        }
        return said;
    }

    private Map<String, List<String>> said(@Nullable String query) {
        var said = new LinkedHashMap<String, List<String>>();
        if (query == null || query.isEmpty()) {
            return said;
        }
        for (var pair : query.split("&", MOST_PARAMETERS)) {
            if (!pair.isEmpty()) {
                var equals = pair.indexOf('=');
                var name = decoded(equals < 0 ? pair : pair.substring(0, equals));
                said.computeIfAbsent(name, it -> new ArrayList<>())
                        .add(equals < 0 ? "" : decoded(pair.substring(equals + 1)));
            }
        }
        return said;
    }

    private void unknown(String name, List<Parameter> known) {
        faults.add(Fault.in(
                name.length() <= 40 ? name : name.substring(0, 40),
                "api.fault.unknown",
                known.isEmpty()
                        ? "–"
                        : String.join(", ", known.stream().map(Parameter::name).toList())));
    }

    private void check(Parameter parameter, List<String> values) {
        if (parameter.kind() != Parameter.Kind.CODES && values.size() > 1) {
            faults.add(Fault.in(parameter.name(), "api.fault.once"));
        } else {
            values.forEach(value -> check(parameter, value));
        }
    }

    private void check(Parameter parameter, String value) {
        switch (parameter.kind()) {
            case TEXT -> wants(parameter, isShort(value, parameter.most()), "api.fault.longest", parameter.most());
            case CODE, CODES ->
                wants(
                        parameter,
                        parameter.codes().contains(value),
                        "api.fault.oneOf",
                        String.join(", ", parameter.codes()));
            case FLAG -> wants(parameter, value.equals("true") || value.equals("false"), "api.fault.boolean");
            case NUMBER -> wants(parameter, isWithin(value, parameter.most()), "api.fault.between", parameter.most());
            case CURSOR -> wants(parameter, value.matches("[\\w-]{1,64}"), "api.fault.cursor");
        }
    }

    private static boolean isShort(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest;
    }

    private static boolean isWithin(String number, int most) {
        return number.matches("[1-9]\\d{0,5}") && Integer.parseInt(number) <= most;
    }

    private void wants(Parameter parameter, boolean so, String key, Object... arguments) {
        if (!so) {
            faults.add(Fault.in(parameter.name(), key, arguments));
        }
    }

    private static String decoded(String part) {
        var bytes = new ByteArrayOutputStream(part.length());
        for (var at = 0; at < part.length(); at++) {
            var sign = part.charAt(at);
            if (sign == '%') {
                bytes.write(hex(part, at + 1) << 4 | hex(part, at + 2));
                at += 2;
            } else {
                bytes.writeBytes((sign == '+' ? " " : Character.toString(sign)).getBytes(StandardCharsets.UTF_8));
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw ProblemException.because(Trouble.UNREADABLE, "api.unreadable.address");
        }
    }

    private static int hex(String part, int at) {
        var digit = at < part.length() ? Character.digit(part.charAt(at), 16) : -1;
        if (digit < 0) {
            throw ProblemException.because(Trouble.UNREADABLE, "api.unreadable.address");
        }
        return digit;
    }
}
