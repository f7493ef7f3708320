package samskap.bench.data;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** A moment in microseconds since 1970, written without asking a calendar each time. */
record Moment(long micros) implements Comparable<Moment> {

    private static final long DAY = 86_400_000_000L;
    private static final Map<Long, String> DAYS = new HashMap<>();

    static Moment of(Instant instant) {
        return new Moment(instant.getEpochSecond() * 1_000_000 + instant.getNano() / 1_000);
    }

    /** @param part 0 for this moment, 1 for the other one, anything between for between */
    Moment towards(Moment end, double part) {
        return new Moment(micros + (long) (part * (end.micros - micros)));
    }

    Instant instant() {
        return Instant.ofEpochSecond(micros / 1_000_000, micros % 1_000_000 * 1_000);
    }

    /** The same in seconds, as the orders' keys are. */
    double seconds() {
        return micros / 1e6;
    }

    @Override
    public int compareTo(Moment other) {
        return Long.compare(micros, other.micros);
    }

    /** As SQL writes it, by the clocks of UTC. */
    void appendTo(StringBuilder text) {
        text.append(DAYS.computeIfAbsent(
                        micros / DAY, day -> LocalDate.ofEpochDay(day).toString()))
                .append(' ');
        var left = micros % DAY;
        two(text, left / 3_600_000_000L).append(':');
        two(text, left / 60_000_000 % 60).append(':');
        two(text, left / 1_000_000 % 60).append('.');
        text.append(Long.toString(1_000_000 + left % 1_000_000), 1, 7);
    }

    private static StringBuilder two(StringBuilder text, long number) {
        return text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }
}
