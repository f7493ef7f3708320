package samskap.api.http;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** What nobody should send, made from what an endpoint says that it takes; the same for the same seed. */
final class Oddities {

    private static final List<String> IDS = List.of(
            "0",
            "-1",
            "00",
            "9999999999999999999",
            "999999999999999999",
            "abc",
            "1.5",
            "1e3",
            "%C3%A5",
            "%D9%A1",
            "%20",
            "%F0%9F%98%80",
            "1,2",
            "null",
            "a".repeat(300));

    private static final List<String> VALUES = List.of(
            "",
            "0",
            "-1",
            "1",
            "99999999999999999999",
            "true",
            "TRUE",
            "null",
            "%00",
            "a%00b",
            "%ff",
            "%",
            "%zz",
            "%c0%af",
            "%ed%a0%80",
            "%27%20OR%201%3D1",
            "%2B(%22*",
            "x".repeat(3_000),
            "%F0%9F%98%80",
            "AAAAAAAAAAAAAAAAAAAAAAAAAAA",
            "f_8AAAAAAAD_________AAAAAA",
            "fjfkPIgAdZwAAAAAAAAAAQ",
            "_jfkPIgAdZwAAAAAAAAAAQ",
            "Q6vBbWdOyAD__________w",
            "w2qlNdPQwAAAAAAAAAAABQ",
            "f_gAAAAAAAAAAAAAAAAAAQ",
            "Q5SKBCiblABAAAAAAAAAAA",
            "[]",
            "{}",
            "trending",
            "shared");

    private static final List<String> TEXTS = List.of(
            "\"\"",
            "\" \"",
            "\"Fine\"",
            "\"\\u0000\"",
            "\"\\ud83d\"",
            "\"\\udc00\\ud83d\"",
            "\"\\u202e\\u200b\"",
            "\"' OR 1=1 --\"",
            "\"<script>alert(1)</script>\"",
            "\"" + "a".repeat(20_000) + "\"",
            "\"" + "*a ".repeat(3_000) + "\"",
            "\"" + "[".repeat(5_000) + "\"",
            "\"2026-02-30\"",
            "\"" + LocalDate.MAX + "\"",
            "\"" + Instant.MAX + "\"",
            "\"" + Instant.MIN + "\"",
            "\"0000-00-00\"");

    private static final List<String> OTHERS = List.of(
            "null",
            "true",
            "0",
            "-1",
            "1.5",
            "1e400",
            "-1e-400",
            "9223372036854775807",
            "9223372036854775808",
            "123456789012345678901234567890",
            "[]",
            "[[]]",
            "{}",
            "[null]",
            "[1, \"2\"]",
            "{\"a\": {\"b\": {\"c\": {\"d\": {\"e\": {\"f\": {\"g\": {\"h\": 1}}}}}}}}",
            "NaN",
            "01",
            "\"open",
            "'x'",
            "\t");

    private final Random random;

    Oddities(long seed) {
        random = new Random(seed);
    }

    <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }

    String id(List<String> there) {
        return oneIn(2) ? any(there) : any(IDS);
    }

    String query(Endpoint endpoint) {
        var names = new ArrayList<>(
                endpoint.parameters().stream().map(Parameter::name).toList());
        names.addAll(List.of("page", "%00", "%ff", "", "after", "limit", "q"));
        var parts = new ArrayList<String>();
        for (var number = random.nextInt(4); number > 0; number--) {
            parts.add(any(names) + (oneIn(8) ? "" : "=" + any(VALUES)));
        }
        return (oneIn(60) ? "limit=1&".repeat(200) : "") + String.join(oneIn(20) ? "&&;" : "&", parts);
    }

    /** What might stand for the record, most of its fields as they should be. */
    byte[] body(Class<?> record) {
        var fields = new ArrayList<>(Shape.of(record).fields());
        Collections.shuffle(fields, random);
        if (oneIn(4)) {
            fields.removeLast();
        }
        var json = fields.stream()
                .map(field -> "\"" + field.name() + "\": " + value(field))
                .collect(Collectors.joining(", ", "{", "}"));
        if (oneIn(8)) {
            json = json.replaceFirst("\\{", "{\"unknown\": 1, ");
        }
        if (oneIn(8) && !fields.isEmpty()) {
            json = json.replaceFirst("\\{", "{\"" + fields.getFirst().name() + "\": \"twice\", ");
        }
        return damaged(json.getBytes(StandardCharsets.UTF_8));
    }

    private String value(Shape.Field field) {
        if (oneIn(3)) {
            return any(oneIn(2) ? TEXTS : OTHERS);
        }
        var one = field.codes().isEmpty() ? usual(field.element()) : "\"" + any(field.codes()) + "\"";
        return field.isList() ? "[" + one + "]" : one;
    }

    private String usual(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "String" -> any(TEXTS);
            case "LocalDate" -> "\"2031-05-01\"";
            case "Instant" -> "\"2031-05-01T10:00:00Z\"";
            case "Boolean", "boolean" -> "true";
            default -> type.isRecord() ? new String(body(type), StandardCharsets.UTF_8) : "1";
        };
    }

    private byte[] damaged(byte[] json) {
        if (!oneIn(6)) {
            return json;
        }
        var out = new ByteArrayOutputStream();
        var at = random.nextInt(json.length + 1);
        out.write(json, 0, at);
        switch (random.nextInt(4)) {
            case 0 -> out.write(0xff);
            case 1 -> out.writeBytes("[".repeat(2_000).getBytes(StandardCharsets.US_ASCII));
            case 2 -> out.write(0);
            default -> {
                return out.toByteArray();
            }
        }
        out.write(json, at, json.length - at);
        return out.toByteArray();
    }
}
