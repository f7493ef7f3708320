package samskap.audit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import samskap.identity.PersonId;

/**
 * Which entries of the log somebody wants to see. It stands in the address as a whole; what an address says wrongly is
 * left out.
 *
 * @param by who did it, null for everybody
 * @param act what was done, null for everything
 * @param from the first day, null from the beginning
 * @param to the last day, null until now
 * @param thing what it was done to or concerned, null for anything
 */
public record AuditQuery(
        @Nullable PersonId by,
        @Nullable Act act,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Thing thing) {

    public static final AuditQuery EVERYTHING = new AuditQuery(null, null, null, null, null);

    /** Reads an address's parameters: {@code by}, {@code act}, {@code from}, {@code to}, {@code thing}. */
    public static AuditQuery of(Map<String, ? extends Collection<String>> parameters) {
        return new AuditQuery(
                value(parameters, "by", typed -> new PersonId(Long.parseLong(typed))),
                value(parameters, "act", Act::new),
                value(parameters, "from", AuditQuery::day),
                value(parameters, "to", AuditQuery::day),
                value(parameters, "thing", AuditQuery::thing));
    }

    /** About one thing. */
    public static AuditQuery about(Thing thing) {
        return new AuditQuery(null, null, null, null, thing);
    }

    /** The parameters of its address, in a fixed order. */
    public Map<String, List<String>> parameters() {
        var parameters = new LinkedHashMap<String, List<String>>();
        put(parameters, "by", by, person -> Long.toString(person.value()));
        put(parameters, "act", act, Act::code);
        put(parameters, "from", from, LocalDate::toString);
        put(parameters, "to", to, LocalDate::toString);
        put(parameters, "thing", thing, one -> one.kind().code() + "-" + one.id());
        return parameters;
    }

    public boolean isFiltered() {
        return !equals(EVERYTHING);
    }

    /** A day of years that people mean and the database knows. */
    private static LocalDate day(String typed) {
        var day = LocalDate.parse(typed);
        if (day.getYear() < 1970 || day.getYear() > 9000) {
            throw new DateTimeException("Beyond what is meant: " + day);
        }
        return day;
    }

    private static Thing thing(String typed) {
        var dash = typed.indexOf('-');
        var kind = Thing.Kind.ofCode(typed.substring(0, Math.max(dash, 0)));
        return new Thing(kind.orElseThrow(IllegalArgumentException::new), Long.parseLong(typed.substring(dash + 1)));
    }

    private static <T> @Nullable T value(
            Map<String, ? extends Collection<String>> parameters, String name, Function<String, T> reading) {
        return Optional.ofNullable(parameters.get(name)).stream()
                .flatMap(Collection::stream)
                .findFirst()
                .filter(typed -> !typed.isBlank() && typed.length() < 80)
                .flatMap(typed -> read(typed, reading))
                .orElse(null);
    }

    private static <T> Optional<T> read(String typed, Function<String, T> reading) {
        try {
            return Optional.of(reading.apply(typed));
        } catch (IllegalArgumentException | DateTimeException notOurs) {
            return Optional.empty();
        }
    }

    private static <T> void put(
            Map<String, List<String>> parameters, String name, @Nullable T value, Function<T, String> writing) {
        if (value != null) {
            parameters.put(name, List.of(writing.apply(value)));
        }
    }
}
